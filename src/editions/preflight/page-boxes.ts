import { inches } from './inches.ts'
import type { PreflightRule } from './print-file.ts'

export const pageBoxes: PreflightRule = {
  id: 'no-wrong-page-box',
  asks: ({ trim }) => `Every page is ${inches(trim.width)} by ${inches(trim.height)} after trimming, inside its bleed`,
  faults: ({ file, trim }) =>
    file.getPages().flatMap((page, index) => {
      const cut = page.getTrimBox()
      const bleed = page.getBleedBox()
      const media = page.getMediaBox()
      const right = Math.abs(cut.width - trim.width) < 0.5 && Math.abs(cut.height - trim.height) < 0.5
      const nested = holds(media, bleed) && holds(bleed, cut)
      return right && nested ? [] : [`page ${index + 1} has a trim of ${inches(cut.width)} by ${inches(cut.height)}`]
    }),
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + 0.01 &&
  outer.y <= inner.y + 0.01 &&
  outer.x + outer.width >= inner.x + inner.width - 0.01 &&
  outer.y + outer.height >= inner.y + inner.height - 0.01
