import type { Passage, PassageType, Section, Statement, Witness } from '../../sources/witness.ts'
import { speaksOfSelf } from '../../voice.ts'
import { openingsOf } from '../openings/index.ts'
import { wordingOf } from '../wording/index.ts'
import { type Course, courseOf, TOLD } from './course.ts'
import { listSections } from './list-sections.ts'
import { quizAnswers } from './questions.ts'
import { reflections } from './reflections.ts'

/** Passages whose sentences are printed as the text of the book. */
const PROSE: ReadonlySet<PassageType> = new Set<PassageType>([
  'narrative',
  'list-item',
  'block-quotation',
  'attribution',
  'epigraph',
  'table-row',
])

/**
 * `life`: told in the order of time; `theme`: ideas, works, style; `reflection`: a writer's own thoughts, in their own
 * order; `testimony`: what a writer tells of his own memory, in the order of time; `documents`: extracts; null: not
 * printed as prose.
 */
export type Stream = 'life' | 'theme' | 'reflection' | 'testimony' | 'documents' | null

/** From this share of dated sentences on a writer who speaks of himself tells what he remembers. */
const DATED = 0.2
/** So does one who is present in most paragraphs and dates some of them: a witness, where an essayist only comes in. */
const MOST = 0.7
const SOME = 0.25
/** So many dates of a section may be a glance elsewhere, where the sections around it go on with the life. */
const FEW = 1
/** Fewer words among links are a link, and so is what has no stop. */
const SENTENCE = 8
const STOPPED = /[.!?…]["”»)]*$/

/** The part of the book to which each passage of a witness belongs. */
export function streamsOf(witness: Witness): (passage: Passage) => Stream {
  return parted(witness).streams
}

/** How the sections of a witness follow time. */
export function sectionCourse(witness: Witness): Course {
  return parted(witness).course
}

interface Parted {
  streams: (passage: Passage) => Stream
  course: Course
}

const computed = new WeakMap<Witness, Parted>()

function parted(witness: Witness): Parted {
  const known = computed.get(witness)
  if (known) return known
  const years = yearsBySection(witness)
  const course = courseOf(witness, years)
  const found = { streams: streamFinder(witness, thematicSections(witness, years, course)), course }
  computed.set(witness, found)
  return found
}

function streamFinder(witness: Witness, thematic: ReadonlySet<number>): (passage: Passage) => Stream {
  const personal = reflections(witness)
  const own = isTestimony(witness, personal) ? 'testimony' : 'reflection'
  const behind = behindExtracts(witness)
  const answers = new Set(personal.size > 0 ? [] : quizAnswers(witness))
  return (passage) => {
    if (passage.type === 'extract' || passage.type === 'extract-head') return 'documents'
    if (!PROSE.has(passage.type)) return null
    const role = witness.sections[passage.section]?.role
    if (role === 'extracts' && !introduces(passage)) return behind.has(passage) ? 'theme' : 'documents'
    if (role === 'links' && !isSentence(passage)) return null
    if ((role !== 'opening' && role !== 'body' && !introduces(passage)) || thematic.has(passage.section)) return 'theme'
    if (personal.has(passage)) return own
    return answers.has(passage) ? 'theme' : 'life'
  }
}

/** What an editor tells around the words of an extract. */
function introduces({ type, by }: Passage): boolean {
  return type === 'narrative' && (by === 'extracts' || by === 'sourced-extracts')
}

function isSentence({ text }: Passage): boolean {
  return text.split(' ').length >= SENTENCE && STOPPED.test(text)
}

/** What a page tells below its last extract, without a heading that the program knows. */
function behindExtracts({ passages }: Witness): Set<Passage> {
  const last = passages.findLastIndex(({ type }) => type === 'extract')
  const below = last < 0 || passages[last]?.by !== 'sourced-extracts' ? [] : passages.slice(last + 1)
  return new Set(below.filter(({ type }) => type !== 'attribution'))
}

/** A writer speaks of himself in all of it, and yet tells by the dates: memories, not thoughts. */
function isTestimony(witness: Witness, personal: ReadonlySet<Passage>): boolean {
  const told = witness.passages.filter(({ type }) => type === 'narrative')
  if (personal.size === 0 || !told.every((passage) => personal.has(passage))) return false
  const isDated = ({ time }: Statement) => time?.basis === 'stated'
  const statements = told.flatMap((passage) => passage.statements)
  if (statements.filter(isDated).length >= DATED * statements.length) return true
  const dated = told.filter((passage) => passage.statements.some(isDated))
  const { self } = openingsOf(witness.about.language)
  const present = told.filter(({ text }) => speaksOfSelf(text, self))
  return dated.length >= SOME * told.length && present.length >= MOST * told.length
}

/**
 * Sections on ideas, works, style: their title says so, or they go back in time after the life has been told further,
 * or they have hardly a date and follow such a section.
 */
function thematicSections(
  witness: Witness,
  bySection: ReadonlyMap<number, readonly number[]>,
  { along, ahead }: Course,
): Set<number> {
  const { themeTitles, paperTitles, aboutTitles } = wordingOf(witness.about.language)
  const thematic = new Set(listSections(witness))
  let last = false
  witness.sections.forEach((section, index) => {
    const years = bySection.get(index)
    if (section.role !== 'body' || !years || ahead.has(index)) return
    const goesOn = along.has(index)
    const isNamed =
      paperTitles.test(section.title) ||
      (themeTitles.test(section.title) && !goesOn) ||
      (aboutTitles.test(section.title) && !(goesOn && years.length >= TOLD))
    last = isNamed || (!goesOn && (years.length > FEW || last))
    if (last) thematic.add(index)
  })
  return thematic
}

/** For each section the years its sentences state, ascending; empty where it has text without dates. */
function yearsBySection(witness: Witness): Map<number, number[]> {
  const bySection = new Map<number, number[]>()
  for (const passage of witness.passages) {
    if (!PROSE.has(passage.type)) continue
    const years = bySection.get(passage.section) ?? []
    bySection.set(passage.section, years)
    if (passage.type !== 'narrative') continue
    for (const { time } of passage.statements) if (time?.basis === 'stated') years.push(Math.floor(time.from / 10000))
  }
  for (const years of bySection.values()) years.sort((a, b) => a - b)
  return bySection
}

/** The heading above a section, where that has no text of its own. */
export function parentOf(witness: Witness, index: number): { section: Section; index: number } | null {
  const depth = witness.sections[index]?.depth ?? 0
  for (let above = index - 1; above > 0; above--) {
    const section = witness.sections[above]
    if (section && section.role === 'body' && section.depth < depth) return { section, index: above }
  }
  return null
}
