import { en } from './en.ts'
import { fr } from './fr.ts'

const set = (words: string) => new Set(words.split(' '))

/** The commonest words of languages: those with tables of phrases, and others that would be taken for them. */
export const stopWords: Record<string, Set<string>> = {
  en: en.stopWords,
  fr: fr.stopWords,
  de: set(
    'der die und das ist von den zu mit sich des auf für nicht ein eine dem er sie war als auch es wurde im am bei nach',
  ),
  es: set(
    'el los las del y con por una para como más pero su lo al fue que en la de un se no él sus ella era desde entre',
  ),
  it: set('il di che è e per della con del una non sono gli nel alla la un si in dei fu come da lo suo ma anche le'),
  nl: set('de het een van en dat op te voor met zijn niet aan er maar hij in werd is ook door bij naar was als ze'),
  pt: set('o os do da em um uma não com para ao foi ele ela que de e a no na se dos por mais como seu sua'),
  sv: set('och att det som en på är av för den till med han var inte ett om sig hon i från har de'),
  pl: set('i w na z się nie do to że jest o jak był po od za przez która który jego go dla ale'),
}
