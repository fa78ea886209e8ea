import type { SentenceTable } from './tables.ts'

const set = (words: string) => new Set(words.split(' '))

/** English. */
export const en: SentenceTable = {
  titles: set(
    'mr mrs ms messrs dr prof rev fr st sts hon gen col lt capt cdr maj sgt cpl pvt adm brig gov sen rep pres msgr mme mlle esq supt insp dep wm thos chas jas geo robt saml jos benj edw edwd fredk alex jno danl richd',
  ),
  abbreviations: set(
    'etc v jr sr inc ltd co corp bros cf viz vs al ibid op cit loc ed eds trans transl rev repr pub publ univ dept est incl approx ca c fl b d r m esp ave blvd rd mt ft sq jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun e.g i.e a.m p.m ph.d m.d b.a m.a d.phil',
  ),
  beforeNumbers: set(
    'max min approx no nos vol vols p pp pg pgs fig figs ch chap chaps art arts sec sect par para pt pts bk col l ll v vv c ca fo fol ms',
  ),
  starters: set(
    'the a an this that these those there here he she it they we you his her its their our my who what when where why how in on at by for from with without after before during while since until although though as if but and or so yet nor not no yes then now thus hence however still even only such some many most all both each every one two three later soon again also among according upon under over between another other once meanwhile nevertheless moreover furthermore finally because despite instead having being',
  ),
  particles: set('la le'),
}
