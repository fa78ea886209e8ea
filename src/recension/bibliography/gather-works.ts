import type { BookConfig } from '../../config/config.ts'
import type { Witness, WorkMention } from '../../sources/witness.ts'
import { fold } from '../../titles/fold.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { Work } from '../recension.ts'
import { citedSources } from './cited-sources.ts'
import { clusterWorks } from './cluster-works.ts'
import { describeWork } from './describe-work.ts'
import type { Entry } from './entry.ts'
import { otherMentions } from './other-mentions.ts'
import { overrideWorks } from './override-works.ts'
import { partedTitles } from './parted-titles.ts'
import { splitNames } from './person-names.ts'
import type { Reference } from './references/reference.ts'
import { sectionOf } from './sections.ts'
import { sourceWorks } from './source-works.ts'
import { subjectName } from './subject-name.ts'
import { workIds } from './work-ids.ts'

const sectionOrder: Work['section'][] = ['by-subject', 'about-subject', 'cited', 'sources']

/**
 * One entry per work, however many titles, spellings, years and editions the witnesses give it, and one per witness.
 * `references` are the editor's own entries, which hold against what was read.
 */
export function gatherWorks(witnesses: Witness[], config: BookConfig, references: Reference[] = []): Work[] {
  const subject = subjectName(witnesses, config)
  const writer = witnesses[0]?.subject?.thing ? null : subject
  const known = new Set(witnesses.flatMap(({ works }) => works.map(({ title }) => titleKey(title))))
  const entries = witnesses.flatMap((witness) =>
    witness.works
      .filter(isListed)
      .map(bareTitle)
      .flatMap((mention) => partedTitles(mention, known))
      .map((mention) => entryOf(mention, witness, writer)),
  )
  for (const { mention, witness } of otherMentions(witnesses, entries)) entries.push(entryOf(mention, witness, writer))
  const places = commonSpellings(entries)
  const spelled = entries.map((entry) => withPlace(entry, places))
  const read = clusterWorks(spelled).map((cluster) =>
    describeWork(cluster, sectionOf(cluster, subject), config.language),
  )
  const works = citedSources(overrideWorks(read, references, subject), sourceWorks(witnesses, subject), subject)
  return workIds(works)
    .map((work) => ({ work, key: sortKey(work) }))
    .sort(compareWorks)
    .map(({ work }) => work)
}

/** Papers are no entries of a bibliography, and of periodicals only those of which a note or a list of sources cites a day or volume. */
function isListed({ kind, via, day, volume, others, title }: WorkMention): boolean {
  const isCited = (via === 'note' || others === true) && (day ?? volume) !== undefined
  return (kind !== 'periodical' || isCited) && kind !== 'letter' && titleKey(title) !== ''
}

/** A newspaper is listed by its title alone, on whatever days it is cited. */
function bareTitle(mention: WorkMention): WorkMention {
  if (mention.kind !== 'periodical') return mention
  const { place, text, title, kind, via, others } = mention
  return { place, text, title, kind, via, ...(others ? { others } : {}) }
}

/** `writer` is whom the book is about, where that is a person. */
function entryOf(mention: WorkMention, witness: Witness, writer: string | null): Entry {
  const titles = [mention.title, mention.originalTitle ?? '', ...(mention.alsoKnownAs ?? [])]
  return {
    mention,
    authors: authorsOf(mention, writer).map((name) => (writer && isWriter(name, witness) ? writer : name)),
    editors: splitNames(mention.editor),
    translators: splitNames(mention.translator),
    keys: [...new Set(titles.map(titleKey).filter(Boolean))],
    rank: witness.about.rank,
    language: witness.about.language,
  }
}

/** A name in two words or more that the sources use for the subject. */
function isWriter(name: string, { subject }: Witness): boolean {
  return subject !== undefined && name.includes(' ') && subject.forms.some((form) => fold(form) === fold(name))
}

/** In a list of the subject's works no author is named; `with Bee` names the second. */
function authorsOf(mention: WorkMention, subject: string | null): string[] {
  const second = /^with (.+)$/u.exec(mention.author ?? '')
  const own = subject ? [subject] : []
  if (second) return [...own, ...splitNames(second[1])]
  if (mention.author) return splitNames(mention.author)
  if (mention.own) return own
  return mention.via === 'list' && !mention.others && !isEdited(mention, subject) ? own : []
}

/** Others edited it: the entry begins with their names, or its title names the subject. */
function isEdited({ editor, translator, text, title }: WorkMention, subject: string | null): boolean {
  if (editor === undefined) return false
  const family = splitNames(editor)[0]?.split(' ').at(-1) ?? ''
  const heads = family !== '' && text.indexOf(family) >= 0 && text.indexOf(family) < text.indexOf(title)
  return heads || (translator === undefined && subject !== null && titleKey(title).includes(titleKey(subject)))
}

/** Of each town the spelling used most: `New YorK` is a slip where others write `New York`. */
function commonSpellings(entries: Entry[]): Map<string, string> {
  const counts = new Map<string, number>()
  const imprints = new Set(
    entries.map(({ mention }) => [mention.publisherPlace ?? '', mention.publisher, titleKey(mention.title)].join('\n')),
  )
  for (const imprint of imprints) {
    const place = imprint.slice(0, imprint.indexOf('\n'))
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const best = new Map<string, string>()
  for (const [place, count] of counts) {
    const known = best.get(fold(place))
    if (known === undefined || count > (counts.get(known) ?? 0)) best.set(fold(place), place)
  }
  return best
}

function withPlace(entry: Entry, places: Map<string, string>): Entry {
  const { publisherPlace } = entry.mention
  const spelling = publisherPlace === undefined ? undefined : places.get(fold(publisherPlace))
  return spelling === undefined ? entry : { ...entry, mention: { ...entry.mention, publisherPlace: spelling } }
}

function compareWorks(a: { work: Work; key: string }, b: { work: Work; key: string }): number {
  return (
    sectionOrder.indexOf(a.work.section) - sectionOrder.indexOf(b.work.section) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

/** Sources stand in the order of their rank; works by author and year. */
function sortKey(work: Work): string {
  if (work.section === 'sources') return ''
  const [author] = work.csl.author ?? work.csl.editor ?? []
  const year = (work.csl['original-date'] ?? work.csl.issued)?.['date-parts']?.[0]?.[0] ?? 9999
  return `${titleKey(author?.family ?? author?.literal ?? work.csl.title)} ${year} ${titleKey(work.csl.title)}`
}
