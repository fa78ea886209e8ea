/** The words of a language around the turns of a life: who was born, died, married, was buried. */
export interface TurnWords {
  /** From a deed on: it is another's, `death of the`. */
  ofAnother: RegExp
  /** By the subject's pronoun, ends the words before a deed of the other sex: of her, `his`. */
  ofOtherSex: Readonly<Record<string, RegExp>>
  /** Ends the words before a deed that tells when something else was done: `after her`. */
  atOtherTime: RegExp
  /** From the beginning of a sentence: nobody else is told of than the one that is buried, `Her ashes`. */
  opensBurial: RegExp
  /** `laid him`. */
  buriesHim: RegExp
  /** Before a deed: a relative of the subject, `his wife`. */
  kin: RegExp
  /** First words of a clause that tells of a birth without saying whose. */
  born: ReadonlySet<string>
  /** Ends the words before a deed that is suffered, not done: `was`. */
  suffered: RegExp
  /** From a deed on; the first group is who is lost: `lost her | father`. */
  bereaved: RegExp
  pronoun: RegExp
  /** Of all relatives, by their pronoun; the first group is who: `her eldest | daughter`. */
  ofPronoun: RegExp
}
