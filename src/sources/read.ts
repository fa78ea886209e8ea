import { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { decode } from './decode.ts'
import { languageOf } from './language.ts'
import { phrases } from './phrases/index.ts'
import { readers } from './readers/index.ts'
import { readText } from './readers/text.ts'
import type { Sheet } from './sheet.ts'

/** One file of the sources folder. */
export interface SourceFile {
  path: string
  bytes: Uint8Array
}

/** Bytes to blocks of readable text; a file without text gives a sheet without blocks and a message. */
export async function read({ path, bytes }: SourceFile, language: string | undefined): Promise<Sheet> {
  const { text, encoding, mixedAt } = decode(bytes)
  const file = new VFile({ path: `sources/${path}`, value: text })
  const reading = (readers[endingOf(path)] ?? readText)(text, file)
  if (encoding === null) report(file, 'no-binary-source', { reason: `\`${path}\` is not text` })
  else if (reading.blocks.length === 0) report(file, 'no-empty-source', { reason: `\`${path}\` has no readable text` })
  if (mixedAt !== undefined)
    report(file, 'no-mixed-encoding', {
      reason: 'Bytes that are not UTF-8 were read as Windows-1252',
      where: { start: mixedAt },
    })
  const tag = language ?? languageOf(reading.blocks.map((block) => block.text).join('\n'))
  if (!phrases[tag] && reading.blocks.length > 0) {
    report(file, 'use-plain-segmentation', {
      reason: `The language of \`${path}\` is not one the program has tables for`,
      actual: tag,
    })
  }
  return { path, file, ...reading, language: tag, phrases: phrases[tag] ?? (phrases.en as Sheet['phrases']) }
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
