import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const spoken = /^(\p{Lu}[\p{L}.’'/-]{0,20}(?: \p{L}[\p{L}.’'-]{0,20}){0,3}?)\s?(?:\([^()]{1,60}\)\s?)?:\s+(?=\S)/u
const played =
  /^(\p{Lu}[\p{Lu}’'-]{1,20}(?: \p{Lu}[\p{Lu}’'-]{0,20}){0,2})\s?(?:\([^()]{1,60}\)\s?)?(?:\.\s?[—–-]*|[—–-]+)\s*(?=\S)/u

/** `S. A. — Et l'incendie ?` */
const initialled = /^((?:\p{Lu}\.\s?){1,4})\s?[—–-]+\s*(?=\S)/u

/** `Q2. Who was she?`, `R. Une couturière.` */
const quizzed = /^([QAR])\s?\d{0,2}\s?[.)]\s+(?=\S)/u

/** `[laughter]`, `[tape ends]`, alone on its line. */
const heard = /^\[[^[\]]{1,100}\]$/u

const marks = [spoken, initialled, played]

/** What somebody says in turn. */
interface Turn {
  block: Block
  speaker: string
  /** Length of the name before it, with the mark. */
  label: number
  words: number
}

/** Turns that make a talk, and speakers. */
const TURNS = 5
const SPEAKERS = 2
/** An interviewer says at most this share of the words and asks in this share of his turns. */
const ASKS = { words: 0.4, turns: 1 / 3 }

/**
 * What is said in turns, each with the speaker before it, in interviews, plays and scripts: `Q: When did you begin?`
 *
 * What a narrator tells, and what an interviewed person answers, is text once its label is cut (see `answers`).
 */
export function speeches(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const { narrator, cue } = sheet.phrases.script
  const asked = blocks.filter(({ text }) => text.startsWith('Q') && quizzed.test(text))
  const isQuiz = asked.length >= 2
  const labels = isQuiz ? [quizzed] : marks
  const all = blocks.flatMap((block) => (block.found ? [] : turnOf(block, sheet, labels)))
  const speakers = speakOften(all)
  const said = within(all, speakers)
  const turns = new Map(said.map((turn) => [turn.block, turn]))
  const isTold = speakers.some((speaker) => narrator.test(speaker))
  if (said.length < TURNS || (speakers.length < SPEAKERS && !isTold)) return []
  const asks = isQuiz ? 'Q' : interviewer(said, speakers)
  const [first, last] = [said[0], said.at(-1)].map((turn) => blocks.indexOf(turn?.block as Block)) as [number, number]
  const outside = [blocks[first - 1], blocks[last + 1]]
  return blocks.slice(Math.max(0, first - 1), last + 2).flatMap((block): Finding[] => {
    const turn = turns.get(block)
    if (block.found) return []
    if (heard.test(block.text)) return [{ block, type: 'furniture' }]
    if (isTold && !/\p{Ll}/u.test(block.text)) return [{ block, type: 'furniture' }]
    if (block === outside[0] || block === outside[1]) return []
    if (!turn) return isTold || asks ? [] : [{ block, type: 'block-quotation' }]
    if (cue.test(turn.speaker)) return [{ block, type: 'furniture' }]
    if (turn.speaker === asks) return [{ block, type: 'question' }]
    const isCut = asks !== undefined || isTold
    return [isCut ? { block, upTo: turn.label, type: 'furniture' } : { block, type: 'block-quotation' }]
  })
}

/** What stands behind the label of one who tells, or whose words are quoted where a narrator tells. */
export function answers({ blocks, phrases }: Sheet): Finding[] {
  const isNarrator = ({ text }: Block) => phrases.script.narrator.test(spoken.exec(text + TEXT)?.[1] ?? '')
  const labels = blocks.filter(({ found }) => found?.by === 'speeches' && found.type === 'furniture')
  const isScript = labels.some(isNarrator)
  const cut = new Set(labels)
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    if (!before || !cut.has(before) || block.gap !== 0 || block.found) return []
    return [{ block, type: isScript && !isNarrator(before) ? 'block-quotation' : 'narrative' }]
  })
}

/** What a label that was cut stood before. */
const TEXT = ' …'

function turnOf(block: Block, { phrases }: Sheet, labels: readonly RegExp[]): Turn[] {
  const head = block.text.slice(0, 120)
  const match = labels.map((label) => label.exec(head)).find((found) => found !== null)
  const [label, speaker] = [match?.[0], match?.[1]]
  if (label === undefined || speaker === undefined) return []
  const { narrator, cue } = phrases.script
  const isKey = phrases.front.test(head.toLowerCase()) || phrases.infobox.test(head.toLowerCase())
  const isVoice = narrator.test(speaker) || cue.test(speaker)
  if (isKey && !isVoice) return []
  return [{ block, speaker: isVoice ? speaker : shortened(speaker), label: label.length, words: shapeOf(block).words }]
}

/** Who is `SARA OUM` at first is `S. O.` or `SO` then. */
function shortened(speaker: string): string {
  const names = speaker.split(/[\s.]+/u).filter((name) => name !== '')
  return names.length > 1 && !/\p{Ll}/u.test(speaker) ? names.map((name) => name[0]).join('') : speaker
}

function speakOften(said: Turn[]): string[] {
  const counts = new Map<string, number>()
  for (const { speaker } of said) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= 2).map(([speaker]) => speaker)
}

/** From the first turn of one who speaks often on: `Duration: 41 minutes` above it is none. */
function within(said: Turn[], speakers: string[]): Turn[] {
  return said.slice(
    Math.max(
      0,
      said.findIndex(({ speaker }) => speakers.includes(speaker)),
    ),
  )
}

/** Of two who speak often the one that says less and asks. */
function interviewer(said: Turn[], speakers: string[]): string | undefined {
  const words = new Map<string, number>()
  for (const turn of said)
    if (speakers.includes(turn.speaker)) words.set(turn.speaker, (words.get(turn.speaker) ?? 0) + turn.words)
  const [less, more, ...others] = [...words].sort((a, b) => a[1] - b[1])
  if (!less || !more || others.length > 0 || less[1] > ASKS.words * (less[1] + more[1])) return undefined
  const turns = said.filter(({ speaker }) => speaker === less[0])
  const questions = turns.filter(({ block }) => /\?["”»]?$/.test(block.text))
  return questions.length >= ASKS.turns * turns.length ? less[0] : undefined
}
