import { report } from '../../messages/report.ts'
import type { PassageType, Statement, Witness } from '../../sources/witness.ts'
import type { Checked, CheckRule } from '../check.ts'

/** A source has something to do with the others, and is not one of them again. */
export const relatedSources: CheckRule = ({ witnesses, recension }) => {
  const told = witnesses.filter((witness) => statementsOf(witness).length > 0 && !isRefusal(witness))
  const [only] = told
  if (!recension || !only) return
  if (told.length === 1) {
    const reason = `\`${nameOf(only)}\` is the only document, so there is nothing to set beside it`
    report(only.file, 'use-several-sources', { reason, where: { line: 1 } })
    return
  }
  const copied = copies(recension)
  const bySiglum = new Map(told.map((witness) => [witness.siglum as string, witness]))
  const originals: Witness[] = []
  for (const witness of told) {
    const own = statementsOf(witness)
    const [model, count] = most(copied.get(witness.siglum))
    const other = bySiglum.get(model ?? '')
    if (other && own.length > 2 && count >= own.length * 0.7) {
      const reason = `${count} of the ${own.length} sentences of \`${nameOf(witness)}\` stand almost word for word in \`${nameOf(other)}\``
      report(witness.file, 'no-copied-source', { reason, where: { line: 1 } })
    } else originals.push(witness)
  }
  reportUnrelated(told, originals, sharing(recension))
}

/** Where no document has anything to do with another, that is told once. */
function reportUnrelated(told: Witness[], originals: Witness[], shared: Set<string>): void {
  const names = namesOf(told)
  const alone = originals.filter((witness) => !shared.has(witness.siglum) && isOfElsewhere(witness, names))
  const last = alone.at(-1)
  if (last && alone.length === told.length) {
    const others = alone.slice(0, -1).map((witness) => `\`${nameOf(witness)}\``)
    const reason = `\`${nameOf(last)}\` shares no sentence and no name with ${others.slice(0, 4).join(', ')}`
    const more = others.length > 1 ? `${others.length > 4 ? ' and the others' : ''}, nor do these with each other` : ''
    report(last.file, 'no-unrelated-source', { reason: reason + more, where: { line: 1 } })
    return
  }
  for (const witness of alone) {
    const common = commonNames(witness, names).map((name) => `\`${name}\``)
    const but = common.length > 0 ? ` but ${common.join(', ')}` : ''
    const reason = `\`${nameOf(witness)}\` shares no sentence and no name${but} with the other documents`
    report(witness.file, 'no-unrelated-source', { reason, where: { line: 1 } })
  }
}

/** What a site said in place of a document is told as that. */
function isRefusal({ passages }: Witness): boolean {
  return passages.some(({ by }) => by === 'refusals') && !passages.some(({ type }) => printed.has(type))
}

const printed = new Set<PassageType>(['narrative', 'block-quotation', 'extract', 'list-item', 'table-row'])

type Recension = NonNullable<Checked['recension']>

function statementsOf({ passages }: Witness): Statement[] {
  return passages.flatMap(({ statements }) => statements)
}

function nameOf({ file }: Witness): string {
  return file.path.replace(/^sources\//, '')
}

/** How many sentences of a witness are told by which other almost in the same words. */
function copies({ fates }: Recension): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const { statement, fate, into = '', relation } of fates) {
    const [own, other] = [siglumOf(statement.id), siglumOf(into)]
    if (fate === 'cut' || into === '' || own === other || (relation !== 'verbatim' && relation !== 'near')) continue
    const counts = found.get(own) ?? new Map<string, number>()
    found.set(own, counts.set(other, (counts.get(other) ?? 0) + 1))
  }
  return found
}

function most(counts: Map<string, number> | undefined): [siglum: string | undefined, count: number] {
  return [...(counts ?? [])].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])
}

/** Witnesses that tell something another tells too. */
function sharing({ fates, blocks }: Recension): Set<string> {
  const found = new Set<string>()
  const pair = (a: string, b: string) => {
    if (a !== b) found.add(a).add(b)
  }
  for (const { statement, fate, into } of fates)
    if (fate === 'merged' && into) pair(siglumOf(statement.id), siglumOf(into))
  for (const { sentences } of blocks)
    for (const { siglum, tellings } of sentences) for (const telling of tellings) pair(siglum, telling.siglum)
  return found
}

/** Words of names, with the witnesses that have them. */
function namesOf(witnesses: Witness[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const witness of witnesses) {
    for (const word of wordsOf(witness)) found.set(word, (found.get(word) ?? new Set()).add(witness.siglum))
  }
  return found
}

function wordsOf(witness: Witness): Set<string> {
  const names = statementsOf(witness).flatMap((statement) => statement.names)
  return new Set(names.flatMap(({ text }) => text.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []))
}

/** It has no name in common with another; or hardly any, and never names whom the book is about. */
function isOfElsewhere(witness: Witness, names: Map<string, Set<string>>): boolean {
  const common = commonNames(witness, names).length
  return common === 0 || (!namesSubject(witness) && common <= wordsOf(witness).size * strange)
}

/** Share of names with others that two texts may have by chance, a town or a month among them. */
const strange = 0.2

function namesSubject(witness: Witness): boolean {
  const { keys = [] } = witness.subject ?? {}
  return keys.length === 0 || statementsOf(witness).some(({ names }) => names.some(({ key }) => keys.includes(key)))
}

function commonNames(witness: Witness, names: Map<string, Set<string>>): string[] {
  return [...wordsOf(witness)].filter((word) => (names.get(word)?.size ?? 0) > 1)
}

/** `A:120` is a statement of A. */
function siglumOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'))
}
