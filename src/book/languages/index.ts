import type { LanguageMarks } from './language-marks.ts'

/** Languages of the Latin script that are told apart by their small words. */
export const languageMarks: LanguageMarks[] = [
  {
    code: 'en',
    words:
      'the a an of and in on to is was were from with by at for his her its their this that not as or who which under into it be are has had',
    letters: null,
  },
  {
    code: 'fr',
    words:
      'le la les l un une des du de d et en dans sur au aux à est était qui que pour par avec sans son sa ses ce cette ces sous nous vous leur ne pas ou où chez entre contre c s qu n y il elle je',
    letters: /[çœêùîûë]/,
  },
  {
    code: 'de',
    words:
      'der die das den dem des ein eine einer eines und in im auf zu von mit für ist war nicht aus bei über unter nach zum zur am vom wie sein ihre als',
    letters: /[äöüß]/,
  },
  {
    code: 'es',
    words:
      'el la los las un una de del y en con por para su sus que es no al lo se como sobre entre desde memorias vida',
    letters: /[ñ¿¡]/,
  },
  {
    code: 'it',
    words:
      'il lo la i gli le un una di del della dei delle degli e in con per su che non al alla nel nella da dal dalla sono',
    letters: /[ìò]/,
  },
  {
    code: 'nl',
    words: 'de het een van en in op te met voor niet is zijn aan uit door bij naar over onder als dat',
    letters: null,
  },
]

/** Scripts that a text in Latin letters marks as foreign, each with the language it is taken for. */
export const scripts: Array<{ script: RegExp; language: string }> = [
  { script: /[іїєґ]/iu, language: 'uk' },
  { script: /\p{Script=Cyrillic}/u, language: 'ru' },
  { script: /\p{Script=Greek}/u, language: 'el' },
  { script: /\p{Script=Hebrew}/u, language: 'he' },
  { script: /\p{Script=Arabic}/u, language: 'ar' },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { script: /\p{Script=Hangul}/u, language: 'ko' },
  { script: /\p{Script=Han}/u, language: 'zh' },
]
