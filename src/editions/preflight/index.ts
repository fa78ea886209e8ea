import { blackInk } from './black-ink.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import { evenPages } from './even-pages.ts'
import { fileSize } from './file-size.ts'
import { listedTrim } from './listed-trim.ts'
import { margins } from './margins.ts'
import { pageBoxes } from './page-boxes.ts'
import { pageCount } from './page-count.ts'
import { plainPages } from './plain-pages.ts'
import type { PreflightRule } from './print-file.ts'
import { standardKeys } from './standard-keys.ts'

/** What is compared with a printer's demands, in the order in which it is printed. */
export const preflightRules: readonly PreflightRule[] = [
  listedTrim,
  pageBoxes,
  margins,
  pageCount,
  evenPages,
  embeddedFonts,
  blackInk,
  plainPages,
  standardKeys,
  fileSize,
]
