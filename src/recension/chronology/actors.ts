import type { NameMention, Passage, Statement, Subject } from '../../sources/witness.ts'

/** Who acts in each sentence of a passage: the key of the person named first, or whom its pronoun stands for. */
export function actorsOf(passage: Passage, subject: Subject | undefined): Array<string | undefined> {
  const own = subject?.keys[0]
  let last: string | undefined = own
  return passage.statements.map((statement) => {
    const named = headPerson(statement)
    if (named && isLead(statement, named)) last = named.key
    else if (named && !beginsWithPronoun(statement)) last = named.key
    return last
  })
}

/** The first person named in a sentence who isn't named as another's possession or kin. */
export function headPerson({ names, text }: Statement): NameMention | undefined {
  const persons = names.filter(({ kind }) => kind === 'person')
  return persons.find(({ end }) => !/^['’]s\b/u.test(text.slice(end, end + 3))) ?? persons[0]
}

/** The person stands where a sentence has its subject: near its head. */
function isLead({ text }: Statement, { at }: NameMention): boolean {
  return at < 40 && !beginsPronoun.test(text)
}

function beginsWithPronoun({ text }: Statement): boolean {
  return beginsPronoun.test(text)
}

const beginsPronoun = /^["“«(\s]*(?:he|she|they|it|his|her|their|il|elle|ils|elles|son|sa|ses|leur)\b/iu
