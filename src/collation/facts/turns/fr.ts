import { frenchKin } from '../../../kin/fr.ts'
import { pattern } from '../../../pattern.ts'
import type { TurnWords } from './turn-words.ts'

export const fr: TurnWords = {
  ofAnother: pattern('iu')`
    ^(?:mort|décès|naissance|obsèques|enterrement)(?: \p{Ll}+)?\s+(?:de|du|des|d['’])\s?(?:son|sa|ses|leurs?|la|le|l['’]|une?)?\s
  `,
  ofOtherSex: {},
  atOtherTime: /(?<!\p{L})(?:après|avant|depuis|dès) (?:la|le|sa|son) $/iu,
  opensBurial: /^(?:son|sa|ses)(?!\p{L})|^(?:l['’]|les) ?(?:inhumation|restes)(?!\p{L})(?! d)/iu,
  buriesHim: /(?<!\p{L})l['’](?:avons|a|ont) (?:enterr|inhum)/iu,
  kin: new RegExp(
    `(?<!\\p{L})(?:son|sa|ses|leurs?) (?:\\p{Ll}+ )?(?:${Object.keys(frenchKin).join('|')}|compagn\\p{L}+|enfants?)(?!\\p{L})`,
    'iu',
  ),
  born: new Set(['né', 'née']),
  suffered: /(?<!\p{L})(?:fut|furent|est|été|était) (?:\p{L}+ )?$/iu,
  bereaved: /^perd\p{L}* (?:son|sa|leur) ([\p{Ll}-]+(?: [\p{Ll}-]+)?)/iu,
  pronoun: /(?<!\p{L})(?:ils?|elles?|je|j['’]|nous|on)(?!\p{L})/iu,
  ofPronoun: /(?<!\p{L})(?:son|sa|leur|mon|ma) ([\p{Ll}-]+(?: [\p{Ll}-]+)?)(?!['’])/giu,
}
