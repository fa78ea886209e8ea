import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Notice } from '../../src/messages/notice.ts'
import { call } from '../verbs/in-process.ts'

const rules = import.meta.dirname

/**
 * Runs the bad or the good case of a rule and gives all messages.
 *
 * A case is a folder (`bad/`), the settings of a book with ready sources (`bad.yaml`), a source (`bad.txt`) or a
 * manuscript (`bad.md`). It is built as web edition, or as `command.txt` of the rule says, or step by step as
 * `steps.txt` in the folder says, or, of the ready sources, `bad.steps`: verbs, and what `makers` name.
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
  else if (ending === '.yaml' || ending === '.steps') {
    cpSync(join(rules, 'sources'), join(place, 'sources'), { recursive: true })
    cpSync(from, join(place, ending === '.yaml' ? 'book.yaml' : 'steps.txt'))
  } else {
    mkdirSync(join(place, 'sources'))
    cpSync(from, join(place, `sources/source${ending}`))
  }
  return ending === '.md' ? 'build html --manuscript book.md' : 'build html'
}

async function take(step: string, place: string): Promise<Notice[] | undefined> {
  for (const [pattern, make] of makers) {
    const found = pattern.exec(step)
    if (!found) continue
    make(place, found.slice(1))
    return undefined
  }
  const args = step.split(' ')
  const hasBook = args.includes('--book') || args.includes('--manuscript')
  return (await call([...args, ...(hasBook ? [] : ['--book', '.']), '--out', 'out'], place)).notices
}

type Maker = (place: string, words: string[]) => void

const makers: Array<[pattern: RegExp, make: Maker]> = [
  [/^edit (.+) => (.*)$/, (place, [before, after]) => change(join(place, 'book.md'), before, after)],
  [
    /^source (\S+) (.+) =>(?: (.+))?$/,
    (place, [name, before, after = '']) => change(join(place, 'sources', name ?? ''), before, after),
  ],
  // One of the program's templates with other words in it, as the book's own.
  [
    /^template (\S+) (.+) => (.+)$/,
    (place, [name = '', before, after]) => {
      const own = join(place, 'templates', name)
      mkdirSync(dirname(own), { recursive: true })
      cpSync(join(rules, '../../templates', name), own)
      change(own, before, after)
    },
  ],
  [/^link (\S+) -> (\S+)$/, (place, [name = '', target = '']) => symlinkSync(target, join(place, name))],
  [/^pipe (\S+)$/, (place, [name = '']) => void execFileSync('mkfifo', [join(place, name)])],
  [
    /^repeat (\S+) (\d+) (.+)$/,
    (place, [name = '', count, words]) => {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), `${words}\n`.repeat(Number(count)))
    },
  ],
]

function change(path: string, before = '', after = ''): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(before)) throw new Error(`The words \`${before}\` are not in ${path}`)
  writeFileSync(path, text.replaceAll(before, after))
}

function textIn(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
