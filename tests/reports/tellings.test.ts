import { expect, test } from 'vitest'
import { wordDiff } from '../../src/reports/tellings.ts'

const shown = (printed: string, telling: string) =>
  wordDiff(printed, telling)
    .map(({ kind, text }) => ({ same: text, here: `+${text}+`, there: `-${text}-`, whole: `=${text}=` })[kind])
    .join(' ')

test.each([
  ['He left the mill in May', 'He left the mill in June', 'He left the mill in -May- +June+'],
  ['He left the mill in May', 'He left the mill in May', 'He left the mill in May'],
  ['He left the old mill by the river', 'In May they saw him go', '=In May they saw him go='],
  ['He left', 'He left the mill in May with a mule', 'He left +the mill in May with a mule+'],
])('%s / %s', (printed, telling, expected) => expect(shown(printed, telling)).toBe(expected))
