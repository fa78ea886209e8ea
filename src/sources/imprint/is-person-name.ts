import { isWord } from '../citations/patterns.ts'

/** `Ada TARN`, `Ada de Tarn` */
export const NAME = "(?:\\p{Lu}[\\p{L}'’-]*\\.?\\s){1,3}(?:(?:de|du|van|von|le|la)\\s)?\\p{Lu}[\\p{L}'’-]+"
const person = new RegExp(`^${NAME}$`, 'u')
const kinds = ['functionWords', 'publishers', 'periodicals', 'holdings', 'months', 'papers', 'volume'] as const

/** Whether a line may be a person's name and nothing else: `Ada Tarn`, and not `What the River Kept`, `Fjord Press`. */
export function isPersonName(line: string): boolean {
  return (
    person.test(line) &&
    !/\s[IVXLC]{2,}$/u.test(line) &&
    !line.split(' ').some((word) => !particle.test(word) && kinds.some((kind) => isWord(kind, word)))
  )
}

const particle = /^(?:de|du|van|von|le|la)$/u
