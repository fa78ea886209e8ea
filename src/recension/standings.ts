import { announces } from '../announces.ts'
import type { Collation } from '../collation/collation.ts'
import type { NameKind } from '../sources/mention.ts'
import type { StatementId, Witness } from '../sources/witness.ts'
import { extractsAtHome } from './extracts-at-home.ts'
import { inOneBreath } from './in-one-breath.ts'
import { isDiscussed } from './is-discussed.ts'
import type { Item, Standing } from './layout.ts'
import { anotherMeant, leaning, needs, standsForAnother, takesUpNoun, takesUpPlace } from './main-text/leaning.ts'
import { isNoted } from './notes/telling-notes.ts'
import { pageTalk } from './page-talk.ts'
import { quotedAtHome } from './quoted-at-home.ts'
import { quotedNowhere } from './quoted-nowhere.ts'
import { saysLittle } from './says-little.ts'
import { toldAround } from './told-around.ts'
import { turnLemmata } from './turn-lemmata.ts'
import { wordingOf } from './wording/index.ts'

/** Share of its longer words by which a sentence is told again in another. */
const RETOLD = 1 / 3

const PRINTED: Standing = { type: 'printed' }

/** For each statement whether it is printed, told by another or left out by the editor. */
export function standings(witnesses: Witness[], collation: Collation): (statement: StatementId) => Standing {
  const table = new Map<StatementId, Standing>()
  for (const locus of collation.loci)
    for (const { statement, relation, confidence, beside, until } of locus.variants) {
      const near = beside ?? { statement: locus.lemma, relation }
      table.set(statement, {
        type: 'told',
        lemma: locus.lemma,
        beside: near.statement,
        relation: near.relation,
        confidence,
        ...(until ? { until } : {}),
      })
    }
  for (const { statement, reason } of collation.dropped) table.set(statement, { type: 'dropped', reason })
  const standing = (id: StatementId) => table.get(id) ?? PRINTED
  const items = itemsOf(witnesses)
  turnLemmata(items, baseOf(witnesses, collation), table)
  extractsAtHome(witnesses, items, table)
  quotedAtHome(witnesses, items, table)
  const words = wordsOf(items)
  for (const witness of witnesses) followQuotations(witness, table, standing)
  for (const witness of witnesses) keepTitles(witness, table, standing)
  for (const id of quotedNowhere(witnesses, items, standing)) keep(id, table, standing)
  for (const witness of witnesses) keepQuotations(witness, items, table, standing)
  for (const witness of witnesses) keepNeeded(witness, words, table, standing)
  for (const witness of witnesses) for (const [id, kept] of inOneBreath(witness, standing)) table.set(id, kept)
  for (const witness of witnesses) for (const [id, told] of toldAround(witness, standing)) table.set(id, told)
  const reason = wordingOf(witnesses[0]?.about.language ?? '').cut.furniture ?? ''
  for (const id of pageTalk(witnesses, table)) table.set(id, { type: 'dropped', reason })
  return standing
}

interface Words {
  textOf(id: StatementId): string
  /** With the sentence before it in its paragraph, which may name whom it speaks of. */
  leadingUpTo(id: StatementId): string
}

function wordsOf(items: ReadonlyMap<StatementId, Item>): Words {
  const before = new Map<StatementId, Item>()
  let last: Item | undefined
  for (const [id, item] of items) {
    if (last?.passage === item.passage) before.set(id, last)
    last = item
  }
  const textOf = (id: StatementId) => items.get(id)?.statement.text ?? ''
  return { textOf, leadingUpTo: (id) => `${before.get(id)?.statement.text ?? ''} ${textOf(id)}` }
}

/**
 * A sentence told elsewhere stays when the next one of its paragraph, or the quotation it introduces, can't do without
 * it; a few words that lean on it and say nothing alone go into the note with it.
 */
function keepNeeded(
  witness: Witness,
  { textOf, leadingUpTo }: Words,
  table: Map<StatementId, Standing>,
  standing: (id: StatementId) => Standing,
): void {
  const items = witness.passages.flatMap((passage) =>
    passage.statements.map((statement) => ({ statement, passage, witness })),
  )
  for (let at = items.length - 1; at > 0; at--) {
    const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
    if (!before || !item || standing(item.statement.id).type !== 'printed') continue
    const stands = standing(before.statement.id)
    const discusses = isDiscussed(before, item)
    if (stands.type !== 'told' || !isNoted(stands.relation) || !(discusses || isSameBlock(before, item))) continue
    const introduces = item.passage.type === 'block-quotation' && before.passage.type === 'narrative'
    const lemma = textOf(stands.until ?? stands.lemma)
    const isMissed = !saysAll(textOf(stands.lemma), before.statement.text) && needs(item, before)
    const isNamed =
      (takesUpPlace(item) && namesAlike(lemma, before, 'place')) || (leaning(item) === 'no' && takesUpNoun(item, lemma))
    const another = anotherMeant(item, before)
    const isAnother =
      another === undefined
        ? standsForAnother(item) && !tellsOfThem(leadingUpTo(stands.lemma), before)
        : !textOf(stands.lemma).includes(another)
    if (!discusses && !introduces && (!isMissed || isNamed) && !isAnother) continue
    const isCarried =
      next?.passage === item.passage && standing(next.statement.id).type === 'printed' && needs(next, item)
    if (!introduces && !isCarried && saysLittle(item.statement))
      table.set(item.statement.id, { ...stands, relation: 'overlap' })
    else if (isAnother && another !== undefined) table.set(before.statement.id, PRINTED)
    else table.set(before.statement.id, { type: 'printed', beside: stands.until ?? stands.lemma })
  }
}

function isSameBlock(before: Item, { passage }: Item): boolean {
  return before.passage === passage || passage.type === 'block-quotation'
}

/** What an entry says of a work stays behind the sentence that names the work. */
function keepTitles(
  witness: Witness,
  table: Map<StatementId, Standing>,
  standing: (id: StatementId) => Standing,
): void {
  for (const { type, section, statements } of witness.passages) {
    const listed = type === 'work' || (type === 'narrative' && witness.sections[section]?.role === 'works')
    if (!listed || !statements.some(({ id }) => standing(id).type === 'printed')) continue
    keep(statements[0]?.id, table, standing)
  }
}

/** A quotation that runs on is given whole or not at all. */
function keepQuotations(
  witness: Witness,
  items: ReadonlyMap<StatementId, Item>,
  table: Map<StatementId, Standing>,
  standing: (id: StatementId) => Standing,
): void {
  for (const { form, statements } of witness.quotations) {
    if (form === 'extract' || statements.length < 2) continue
    if (form === 'block' && tellRest(statements, items, table, standing)) continue
    if (statements.some((id) => standing(id).type === 'printed')) for (const id of statements) keep(id, table, standing)
  }
}

/** Words of a line of a letter that is no sentence: its day, its salutation, who signs it. */
const LINE = 12
/** Share of the words of a quotation that stand in another. */
const ALMOST = 0.8

/** Of the same letter in two documents the lines around it, which only one has, go where its words are told. */
function tellRest(
  statements: StatementId[],
  items: ReadonlyMap<StatementId, Item>,
  table: Map<StatementId, Standing>,
  standing: (id: StatementId) => Standing,
): boolean {
  const lengthOf = (id: StatementId): number => items.get(id)?.statement.text.split(' ').length ?? 0
  const sum = (ids: StatementId[]): number => ids.reduce((all, id) => all + lengthOf(id), 0)
  const rest = statements.filter((id) => standing(id).type === 'printed')
  const first = statements.map(standing).find((stands) => stands.type === 'told')
  if (!first || rest.some((id) => lengthOf(id) > LINE) || sum(rest) > (1 - ALMOST) * sum(statements)) return false
  for (const id of rest) table.set(id, { ...first, relation: 'overlap' })
  return true
}

function keep(
  id: StatementId | undefined,
  table: Map<StatementId, Standing>,
  standing: (id: StatementId) => Standing,
): void {
  if (id === undefined) return
  const stands = standing(id)
  if (stands.type === 'told') table.set(id, { type: 'printed', beside: stands.until ?? stands.lemma })
}

/** The words that introduce a block quotation go where the quotation is told. */
function followQuotations(
  witness: Witness,
  table: Map<StatementId, Standing>,
  standing: (id: StatementId) => Standing,
): void {
  const { passages } = witness
  passages.forEach((passage, index) => {
    const introduction = passage.type === 'narrative' ? passage.statements.at(-1) : undefined
    const quoted = passages[index + 1]?.type === 'block-quotation' ? (passages[index + 1]?.statements ?? []) : []
    if (!introduction || quoted.length === 0 || !announces(introduction.text)) return
    const told = quoted.map(({ id }) => standing(id))
    const [first] = told
    if (
      first?.type !== 'told' ||
      told.some(({ type }) => type === 'printed') ||
      standing(introduction.id).type !== 'printed'
    )
      return
    table.set(introduction.id, {
      type: 'told',
      lemma: first.lemma,
      beside: first.lemma,
      relation: 'overlap',
      confidence: first.confidence,
    })
  })
}

function itemsOf(witnesses: Witness[]): Map<StatementId, Item> {
  const items = new Map<StatementId, Item>()
  for (const witness of witnesses)
    for (const passage of witness.passages)
      for (const statement of passage.statements) items.set(statement.id, { statement, passage, witness })
  return items
}

function baseOf(witnesses: Witness[], collation: Collation): Witness | undefined {
  return witnesses.find((witness) => witness.siglum === collation.base)
}

/** Whether a lemma names a person or place that a sentence names, so that a word after it means the same. */
function namesAlike(lemma: string, { statement: { names } }: Item, sought: NameKind): boolean {
  const alike = names.filter(({ kind }) => kind === sought)
  return alike.some(({ text }) => text.split(' ').some((word) => lemma.includes(word)))
}

/** Whether a lemma names the persons of a sentence; where that names nobody else, whether it tells the same. */
function tellsOfThem(lemma: string, { statement, passage, witness }: Item): boolean {
  const own = witness.subject?.keys ?? []
  const isOther = statement.names.some(({ kind, key }) => kind === 'person' && !own.includes(key))
  if (isOther) return namesAlike(lemma, { statement, passage, witness }, 'person')
  const roots = (of: string) => new Set((of.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))
  const [told, there] = [roots(statement.text), roots(lemma)]
  return [...told].filter((root) => there.has(root)).length >= RETOLD * told.size
}

/** Whether all longer words and numbers of a sentence stand in another: then that can be leaned on instead. */
function saysAll(lemma: string, text: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []
  const there = new Set(words(lemma))
  return words(text).every((word) => there.has(word))
}
