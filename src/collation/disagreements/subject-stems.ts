import type { Witness } from '../../sources/witness.ts'
import { tokenize } from '../tellings/tokenize.ts'
import { wordLanguage } from '../words/index.ts'

/** The subject is the same for all sentences of a witness. */
const stemsOfSubject = new WeakMap<Witness, ReadonlySet<string>>()

/** Stems of the subject's names: they say nothing of what a sentence tells. */
export function subjectStems(witness: Witness): ReadonlySet<string> {
  const known = stemsOfSubject.get(witness)
  if (known) return known
  const language = wordLanguage(witness.about.language)
  const forms = witness.subject?.forms ?? []
  const stems = new Set(forms.flatMap((form) => tokenize(form, language).map(({ stem }) => stem)))
  stemsOfSubject.set(witness, stems)
  return stems
}
