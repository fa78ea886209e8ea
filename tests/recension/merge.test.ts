import { describe, expect, test } from 'vitest'
import { printLedger, readLedger } from '../../src/recension/merge/ledger.ts'
import { type Merged, mergeManuscript } from '../../src/recension/merge/merge.ts'
import type { BlockKey, ComposedBlock } from '../../src/recension/recension.ts'

const opening = 'The harbour froze in January, and the mail came over the ice on sledges.'
const middle = 'Her brother Anselm kept the lamp until the spring of that year.[^anselm]'
const note = '[^anselm]: Anselm’s letter of 4 March, quoted by Brandt.'
const table = '| date | event |\n| --- | --- |\n| 1901 | The harbour freezes. |\n| 1902 | The lamp is lit. |'

function blocks(texts: Record<string, string>): ComposedBlock[] {
  return Object.entries(texts).map(([key, markdown]) => ({ key: key as BlockKey, markdown, sentences: [] }))
}

const then = { front: '---\ntitle: Ice\nlanguage: en\n---', 'life/head': '# The harbour', opening, middle, table, note }

function written(texts: Record<string, string>): Merged {
  return mergeManuscript({ ledger: null, composed: blocks(texts), edited: null })
}

/** Composed as `then`, changed by `edit`, composed again as `now`. */
function merged(edit: (text: string) => string, now: Record<string, string>): Merged {
  const before = written(then)
  return mergeManuscript({ ledger: before.ledger, composed: blocks(now), edited: edit(String(before.manuscript)) })
}

function rulesOf({ manuscript }: Merged): string[] {
  return manuscript.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)
}

describe('mergeManuscript: both sides change', () => {
  const mine = opening.replace('sledges', 'sleighs')
  const theirs = opening.replace('in January', 'on 6 January')
  const conflict = merged((text) => text.replace(opening, mine), { ...then, opening: theirs })

  test('keeps the person’s words and tells of both', () => {
    expect(String(conflict.manuscript)).toContain(mine)
    expect(rulesOf(conflict)).toEqual(['8 no-edit-conflict'])
    expect(conflict.manuscript.messages[0]?.expected).toEqual([theirs])
    const { reason } = conflict.manuscript.messages[0] ?? {}
    expect(reason).toMatch(/^The sources change `[^`]*in January[^`]*` to `[^`]*on 6 January[^`]*`; /)
    expect(reason).toMatch(/; the manuscript changes `[^`]*sledges[^`]*` to `[^`]*sleighs[^`]*`$/)
  })

  test('names what was there once where both change the same words', () => {
    const ours = opening.replace('in January', 'in February')
    const same = merged((text) => text.replace(opening, ours), { ...then, opening: theirs })
    const { reason } = same.manuscript.messages[0] ?? {}
    expect(reason).toMatch(/` to `[^`]*on 6 January[^`]*`; the manuscript has `[^`]*in February[^`]*`$/)
  })

  test('tells again until the passage is changed, then takes that as the answer', () => {
    const composed = blocks({ ...then, opening: theirs })
    const again = mergeManuscript({ ...conflict, composed, edited: String(conflict.manuscript) })
    expect(rulesOf(again)).toEqual(['8 no-edit-conflict'])
    const settled = String(conflict.manuscript).replace('sleighs', 'sleds')
    const quiet = mergeManuscript({ ...conflict, composed, edited: settled })
    expect(rulesOf(quiet)).toEqual([])
    expect(String(quiet.manuscript)).toBe(settled)
    expect(rulesOf(mergeManuscript({ ...quiet, composed, edited: settled }))).toEqual([])
  })

  test('is settled by taking the new reading', () => {
    const composed = blocks({ ...then, opening: theirs })
    const accepted = String(conflict.manuscript).replace(mine, theirs)
    expect(rulesOf(mergeManuscript({ ...conflict, composed, edited: accepted }))).toEqual([])
  })
})

describe('mergeManuscript: a note whose label changes', () => {
  const mine = middle.replace('kept', 'tended')
  const theirs = middle.replace('the spring of that year.[^anselm]', 'Easter.[^brandt]')
  const { note: _, ...rest } = then

  test.each([
    ['another text under another key', 'other', '[^brandt]: Quoted by Brandt from the harbour book.'],
    ['nearly the same text under another key', 'other', note.replace('anselm', 'brandt').replace('4', '5')],
    ['nearly the same text under the same key', 'note', note.replace('anselm', 'brandt').replace('4', '5')],
  ])('stays for the paragraph that a person keeps: %s', (_name, key, definition) => {
    const now = { ...rest, middle: theirs, extra: 'He came back.[^brandt]', [key]: definition }
    const once = merged((old) => old.replace(middle, mine), now)
    for (const words of [mine, note, definition]) expect(String(once.manuscript)).toContain(words)
    const again = { ledger: once.ledger, composed: blocks(now), edited: String(once.manuscript) }
    expect(String(mergeManuscript(again).manuscript)).toBe(String(once.manuscript))
  })
})

describe('mergeManuscript: deleted passages', () => {
  test('stay deleted when the sources change them', () => {
    const now = { ...then, opening: opening.replace('in January', 'on 6 January') }
    const once = merged((text) => text.replace(`${opening}\n\n`, ''), now)
    expect(String(once.manuscript)).not.toContain('6 January')
    expect(rulesOf(once)).toEqual(['1 no-change-to-deleted'])
    const twice = mergeManuscript({ ...once, composed: blocks(now), edited: String(once.manuscript) })
    expect(rulesOf(twice)).toEqual([])
  })

  test('stay deleted when their source goes and comes back', () => {
    const { opening: _, ...without } = then
    const once = merged((text) => text.replace(`${opening}\n\n`, ''), without)
    const back = mergeManuscript({ ...once, composed: blocks(then), edited: String(once.manuscript) })
    expect(String(back.manuscript)).toBe(String(once.manuscript))
  })

  test('bring no note back whose call is gone', () => {
    const now = { ...then, extra: 'A new passage.[^new]', newNote: '[^new]: Its note.' }
    const once = merged((text) => text.replace(middle, '').replace(note, ''), now)
    expect(String(once.manuscript)).not.toContain('anselm')
    expect(String(once.manuscript)).toContain('[^new]: Its note.')
  })
})

describe('mergeManuscript: what a person may do besides', () => {
  const grown = { ...then, opening: `${opening} Nobody crossed after the thaw.` }

  test('saves with other line ends', () => {
    const once = merged((text) => text.replaceAll('\n', '\r\n'), grown)
    expect(String(once.manuscript)).toBe(String(written(grown).manuscript).replaceAll('\n', '\r\n'))
  })

  test('wraps lines', () => {
    const once = merged((text) => text.replace('froze in', 'froze\nin'), grown)
    expect(String(once.manuscript)).toBe(String(written(grown).manuscript))
  })

  test('changes the front matter and renames a heading', () => {
    const once = merged(
      (text) => text.replace('title: Ice', 'title: Ice and Light\nauthor: B. Roe').replace('# The harbour', '# Winter'),
      { ...grown, front: '---\ntitle: Ice\nlanguage: en-GB\n---' },
    )
    expect(String(once.manuscript)).toMatch(
      /^---\ntitle: Ice and Light\nauthor: B\. Roe\nlanguage: en-GB\n---\n\n# Winter\n/,
    )
    expect(String(once.manuscript)).toContain('after the thaw')
    expect(rulesOf(once)).toEqual([])
  })

  test('edits a row of a table that grows', () => {
    const now = { ...then, table: `${table.replace('freezes', 'is shut')}\n| 1903 | The lamp goes out. |` }
    const once = merged((text) => text.replace('The lamp is lit.', 'Anselm lights the lamp.'), now)
    expect(String(once.manuscript)).toContain(
      '| 1901 | The harbour is shut. |\n| 1902 | Anselm lights the lamp. |\n| 1903 | The lamp goes out. |',
    )
  })

  test('moves a passage and adds one under it', () => {
    const once = merged((text) => `${text.replace(`${opening}\n\n`, '')}\n${opening}\n\nMy own end.\n`, grown)
    expect(String(once.manuscript)).toMatch(/Nobody crossed after the thaw\.\n\nMy own end\.\n$/)
  })

  test('splits a paragraph', () => {
    const split = (text: string) => text.replace('January, and the', 'January.\n\nThe')
    expect(String(merged(split, then).manuscript)).toBe(split(String(written(then).manuscript)))
  })

  test('calls a note by a label that the sources come to use', () => {
    const own = (text: string) => `${text.replace('sledges.', 'sledges.[^x]')}[^x]: I saw it.\n`
    const now = { ...then, extra: 'New.[^x]', extraNote: '[^x]: Theirs.' }
    const once = merged(own, now)
    expect(String(once.manuscript)).toContain('New.[^x-2]')
    expect(String(once.manuscript)).toContain('[^x-2]: Theirs.')
    const twice = mergeManuscript({ ...once, composed: blocks(now), edited: String(once.manuscript) })
    expect(String(twice.manuscript)).toBe(String(once.manuscript))
  })
})

describe('mergeManuscript: without the other half', () => {
  test('a manuscript without ledger keeps what is in it', () => {
    const edited = String(written(then).manuscript).replace('sledges', 'sleighs')
    const once = mergeManuscript({ ledger: null, composed: blocks(then), edited })
    expect(String(once.manuscript)).toBe(edited)
  })

  test('a run that ended between manuscript and ledger is no conflict', () => {
    const now = { ...then, opening: `${opening} More.`, extra: 'Another.' }
    const once = mergeManuscript({ ...written(then), composed: blocks(now), edited: String(written(now).manuscript) })
    expect(String(once.manuscript)).toBe(String(written(now).manuscript))
    expect(rulesOf(once)).toEqual([])
  })

  test('the ledger reads as it was written, and a damaged one is known', () => {
    const { ledger } = written(then)
    expect(readLedger(printLedger(ledger))).toEqual(ledger)
    expect(readLedger(printLedger(ledger).slice(0, 200))).toBeNull()
    expect(readLedger('{"version": 2, "blocks": []}')).toBeNull()
  })

  test('a long manuscript that is all rewritten is kept', () => {
    const many = (count: number, word: string) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`k${index}`, `${word} ${index} of the same words again.`]),
      )
    const before = written(many(20_000, 'line'))
    const edited = 'All other text. '.repeat(20_000)
    const { manuscript } = mergeManuscript({ ...before, composed: blocks(many(20_000, 'row')), edited })
    expect(String(manuscript)).toContain(edited.trim())
  })
})

test('front matter stands before whatever a person wrote without a ledger', () => {
  const own = '\nSome words of mine.\n\n# A chapter\n\nMore of them.\n'
  const text = String(mergeManuscript({ ledger: null, composed: blocks(then), edited: own }).manuscript)
  expect(
    text.startsWith('---\ntitle: Ice\nlanguage: en\n---\n\nSome words of mine.\n\n# A chapter\n\nMore of them.\n'),
  ).toBe(true)
})
