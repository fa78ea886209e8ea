import type { CheckRule } from '../check.ts'
import { combinableLicences } from './combinable-licences.ts'
import { exactQuotations } from './exact-quotations.ts'
import { knownLicences } from './known-licences.ts'
import { readableText } from './readable-text.ts'
import { relatedSources } from './related-sources.ts'
import { resolvedLinks } from './resolved-links.ts'
import { singleParagraphs } from './single-paragraphs.ts'
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
