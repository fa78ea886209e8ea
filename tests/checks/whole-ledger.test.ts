import { expect, test } from 'vitest'
import { wholeLedger } from '../../src/checks/rules/whole-ledger.ts'
import { readConfig } from '../../src/config/read.ts'
import { composeSources } from '../../src/pipeline.ts'
import { twoSources } from '../verbs/program.ts'
import { checkedOf } from './checked.ts'

async function merged() {
  const sources = Object.entries(twoSources).map(([path, text]) => ({
    path: path.replace('sources/', ''),
    bytes: new TextEncoder().encode(text),
  }))
  return composeSources(sources, readConfig(null, 'x'), () => undefined)
}

test('no-unaccounted-sentence is silent when every sentence has one fate', async () => {
  const { witnesses, recension } = await merged()
  await wholeLedger({ ...checkedOf('# One\n'), witnesses, recension })
  expect(witnesses.flatMap(({ file }) => file.messages.map(({ ruleId }) => ruleId))).not.toContain(
    'no-unaccounted-sentence',
  )
})

test.each([
  ['none', -1],
  ['two', 1],
])('no-unaccounted-sentence speaks when a sentence has %s', async (_, more) => {
  const { witnesses, recension } = await merged()
  const [first, ...rest] = recension.fates
  const fates = more < 0 || !first ? rest : [first, first, ...rest]
  await wholeLedger({ ...checkedOf('# One\n'), witnesses, recension: { ...recension, fates } })
  const messages = witnesses
    .flatMap(({ file }) => file.messages)
    .filter(({ ruleId }) => ruleId === 'no-unaccounted-sentence')
  expect(messages).toHaveLength(1)
  expect(messages[0]?.line).toBeGreaterThan(0)
})
