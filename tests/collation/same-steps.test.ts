import { expect, test } from 'vitest'
import { sameStep } from '../../src/collation/links/same-steps.ts'
import type { Milestone } from '../../src/collation/tellings/telling.ts'

const birth: Milestone = { deed: 'birth', told: true, share: 1 }
const death: Milestone = { deed: 'death', told: true, share: 0.6 }
/** "He went back to the town where he was born." */
const inPassing: Milestone = { deed: 'birth', told: false, share: 0.2 }

test.each([
  ['both tell it', [birth], [birth], 1],
  ['the other tells it in passing', [birth], [inPassing, death], 0.5],
  ['the other tells it in passing and then tells it', [birth], [inPassing, birth], 1],
  ['it tells it in passing', [inPassing], [birth], 0],
  ['each tells another', [birth], [death], 0],
  ['it is a part of what is told', [death], [death, birth], 0.6],
])('%s', (_, milestones, others, expected) => {
  expect(sameStep({ milestones }, { milestones: others })).toBe(expected)
})
