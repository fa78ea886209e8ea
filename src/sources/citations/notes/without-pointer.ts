import { alternatives, boundary } from '../patterns.ts'

const signal = new RegExp(`^(?:${alternatives('signals')}${boundary}[\\s:,]*)+`, 'iu')
/** `For the mill see`, `Sur cet atelier, voir`: what a reader is pointed to a work for. */
const topic = new RegExp(
  `^${alternatives('topics')}\\s[^.;:()“«"]{2,90}?,?\\s(?=${alternatives('signals')}${boundary}\\s["“«]?\\p{Lu})`,
  'iu',
)

/** `Bee, Two Roads` of `See also Bee, Two Roads` and of `For the mill see Bee, Two Roads`. */
export function withoutPointer(words: string): string {
  return words.replace(topic, '').replace(signal, '')
}
