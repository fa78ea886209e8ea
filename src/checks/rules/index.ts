import type { CheckRule } from '../check.ts'
import { combinableLicences } from './combinable-licences.ts'
import { exactQuotations } from './exact-quotations.ts'
import { knownLicences } from './known-licences.ts'
import { readableText } from './readable-text.ts'
import { relatedSources } from './related-sources.ts'
import { resolvedLinks } from './resolved-links.ts'
import { singleParagraphs } from './single-paragraphs.ts'
import { validEpub } from './valid-epub.ts'
import { wholeLedger } from './whole-ledger.ts'

/** Looked at after every build, in this order. */
export const checkRules: CheckRule[] = [
  readableText,
  wholeLedger,
  relatedSources,
  exactQuotations,
  singleParagraphs,
  knownLicences,
  combinableLicences,
  resolvedLinks,
]

/** Looked at besides when there is time: they open what was packed. */
export const slowRules: CheckRule[] = [validEpub]
