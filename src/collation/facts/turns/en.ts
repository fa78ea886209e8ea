import { englishKin } from '../../../kin/en.ts'
import type { TurnWords } from './turn-words.ts'

export const en: TurnWords = {
  ofAnother: /^(?:death|birth|funeral|burial)(?: \p{Ll}+)?\s+of(?:\s(?:his|her|their|the|an?))?\s/iu,
  ofOtherSex: { she: /(?<!\p{L})his (?:\p{Ll}+ )?$/iu, he: /(?<!\p{L})her (?:\p{Ll}+ )?$/iu },
  atOtherTime: /(?<!\p{L})(?:after|before|since|until|upon|on) (?:the|his|her) $/iu,
  opensBurial: /^(?:his|her)(?!\p{L})|^the (?:interment|burial|remains)(?!\p{L})(?! of)/iu,
  buriesHim: /(?<!\p{L})(?:buried|interred|laid) (?:him|her)(?!\p{L}| \p{Ll})/iu,
  kin: new RegExp(
    `(?<!\\p{L})(?:his|her|their) (?:\\p{Ll}+ )?(?:${Object.keys(englishKin).join('|')}|friend|partner|child(?:ren)?)(?!\\p{L})`,
    'iu',
  ),
  born: new Set(['born']),
  suffered: /(?<!\p{L})(?:was|were|been|is) (?:\p{L}+ )?$/iu,
  bereaved: /^(?:lost|loses) (?:his|her|their) ([\p{Ll}-]+(?: [\p{Ll}-]+)?)/iu,
  pronoun: /(?<!\p{L})(?:he|she|they|i|we)(?!\p{L})/iu,
  ofPronoun: /(?<!\p{L})(?:his|her|their|my) ([\p{Ll}-]+(?: [\p{Ll}-]+)?)(?!['’])/giu,
}
