import { english } from './en.ts'
import { french } from './fr.ts'
import type { QuotationWords } from './quotation-words.ts'

/** By language tag. Quotations in other languages are found by their marks, and resolved by their notes only. */
export const quotationWords: Record<string, QuotationWords> = { en: english, fr: french }
