import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Notice } from '../../src/messages/notice.ts'
import { call } from '../verbs/in-process.ts'

const rules = import.meta.dirname

/**
 * Runs the bad or the good case of a rule and gives all messages.
 *
 * A case is a folder (`bad/`), the settings of a book with ready sources (`bad.yaml`), a source (`bad.txt`) or a
 * manuscript (`bad.md`). It is built as web edition, or as `command.txt` of the rule says, or step by step as
 * `steps.txt` in the folder says: verbs, `edit OLD => NEW` in book.md, `source FILE OLD => NEW`.
 */
export async function messagesOf(rule: string, kind: 'bad' | 'good', place: string): Promise<Notice[]> {
  const usual = lay(rule, kind, place)
  const command = textIn(join(rules, rule, 'command.txt'))?.trim() ?? usual
  const steps = textIn(join(place, 'steps.txt'))?.trim().split('\n') ?? [command]
  let notices: Notice[] = []
  for (const step of steps) notices = (await take(step, place)) ?? notices
  return notices
}

/** Puts the case into the folder; gives the command that it is for. */
function lay(rule: string, kind: 'bad' | 'good', place: string): string {
  const name = readdirSync(join(rules, rule)).find((entry) => entry === kind || entry.startsWith(`${kind}.`))
  if (name === undefined) throw new Error(`tests/rules/${rule} has no ${kind} case`)
  const from = join(rules, rule, name)
  const ending = extname(name)
  if (ending === '') cpSync(from, place, { recursive: true })
  else if (ending === '.md') cpSync(from, join(place, 'book.md'))
  else if (ending === '.yaml') {
    cpSync(join(rules, 'sources'), join(place, 'sources'), { recursive: true })
    cpSync(from, join(place, 'book.yaml'))
  } else {
    mkdirSync(join(place, 'sources'))
    cpSync(from, join(place, `sources/source${ending}`))
  }
  return ending === '.md' ? 'build html --manuscript book.md' : 'build html'
}

async function take(step: string, place: string): Promise<Notice[] | undefined> {
  const [, file = 'book.md', before, after] = /^(?:edit|source (\S+)) (.+) => (.+)$/.exec(step) ?? []
  if (before !== undefined && after !== undefined) {
    const path = join(place, file === 'book.md' ? file : `sources/${file}`)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(before)) throw new Error(`${step}: the words are not in ${file}`)
    writeFileSync(path, text.replaceAll(before, after))
    return undefined
  }
  const args = step.split(' ')
  const hasBook = args.includes('--book') || args.includes('--manuscript')
  return (await call([...args, ...(hasBook ? [] : ['--book', '.']), '--out', 'out'], place)).notices
}

function textIn(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
