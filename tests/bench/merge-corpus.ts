import { collate } from '../../src/collation/collate.ts'
import { comparers, quickComparers } from '../../src/collation/disagreements/index.ts'
import { readConfig } from '../../src/config/read.ts'
import { compose } from '../../src/recension/compose.ts'
import { areEndless } from '../../src/sources/are-endless.ts'
import { readWitnesses } from '../../src/sources/witnesses.ts'
import { corpus } from './corpus.ts'

/** Merges a corpus of so many documents as the pipeline does and tells on standard output what each stage took, as JSON. */
const [folder = '', count = '100'] = process.argv.slice(2)
const files = corpus(new URL(folder), Number(count))
const config = readConfig(null, 'bench')
const before = process.memoryUsage().rss
const cpu: Record<string, number> = {}
let last = process.cpuUsage()

function lap(stage: string): void {
  const used = process.cpuUsage(last)
  cpu[stage] = (used.user + used.system) / 1000
  last = process.cpuUsage()
}

const witnesses = await readWitnesses(files, config)
lap('read')
const compared = areEndless(witnesses, config.file) ? quickComparers : comparers
const collation = collate(witnesses, config, compared)
lap('collate')
const recension = compose(witnesses, collation, { works: [], chronology: [], index: [] }, config)
lap('compose')
const peak = process.resourceUsage().maxRSS * 1024 - before
process.stdout.write(`${JSON.stringify({ documents: files.length, cpu, peak, fates: recension.fates.length })}\n`)
