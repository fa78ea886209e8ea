import type { SentenceTable } from './tables.ts'

const set = (words: string) => new Set(words.split(' '))

/** French. */
export const fr: SentenceTable = {
  titles: set('m mm mme mmes mlle dr pr prof me mgr gal cdt cap col lt st ste r.p'),
  abbreviations: set(
    'etc cf ibid ibidem id op cit loc art éd éds ed trad dir coll rééd réimpr introd préf av apr env ca c v vs ex fig suppl rev univ impr dép arr arch dép préf bibl mss boul bd av janv févr fév avr juil sept oct nov déc j.-c p.-s',
  ),
  beforeNumbers: set('max min env n no nos vol vols t tt p pp chap ch art al fig pl l liv f fol ff sect par § cap'),
  starters: set(
    'le la les un une des ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs notre nos mon ma mes qui que quand où comment pourquoi dans en à au aux de du par pour avec sans après avant pendant depuis jusque lorsque bien mais et ou donc or ni car si puis alors ainsi cependant pourtant toutefois enfin déjà encore aussi tout toute tous toutes quelques plusieurs chaque deux trois plus entre selon sous sur vers chez malgré tandis dès là ici néanmoins outre parmi grâce',
  ),
  particles: set('le la les du de des'),
}
