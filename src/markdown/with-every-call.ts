import type { Data, Processor } from 'unified'

/**
 * A plug-in behind `remarkGfm` that takes every call of a note for one, wherever its note stands: the parser takes only
 * those whose notes stand in the same text, and it is given no more than a stretch of it at once.
 */
export function withEveryCall(this: Processor): undefined {
  for (const { text = {} } of this.data().micromarkExtensions ?? [])
    for (const [code, constructs] of Object.entries(text)) {
      const heard = [constructs ?? []].flat().map((one) => (/FootnoteCall$/.test(one.name ?? '') ? hearing(one) : one))
      text[Number(code)] = heard
    }
}

type Constructs = NonNullable<NonNullable<Data['micromarkExtensions']>[number]['text']>[string]
type Construct = Exclude<Constructs, unknown[] | undefined>

function hearing(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      this.parser.gfmFootnotes = everyLabel
      return construct.tokenize.call(this, effects, ok, nok)
    },
  }
}

const everyLabel: string[] = Object.assign([], { includes: (label: string) => /^\S{1,200}$/.test(label) })
