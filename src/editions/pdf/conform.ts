import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import type { Metadata } from '../../book/book.ts'
import { grayProfile } from './gray-profile.ts'
import { dropOrphans } from './orphans.ts'
import { savePdf } from './pdf-file.ts'
import { printMetadata } from './print-metadata.ts'
import type { Condition, Conformity, PrintStandard } from './printer.ts'

/** Writes the file as the standard asked for: its keys, its output intent, its version, and nothing that is not used. */
export async function conform(
  file: PDFDocument,
  { standard, version, condition }: Conformity,
  about: Metadata,
): Promise<Uint8Array> {
  if (standard === 'none') file.catalog.delete(PDFName.of('Metadata'))
  else {
    printMetadata(file, about, versionNames[standard])
    addIntent(file, condition)
  }
  dropOrphans(file)
  return withVersion(await savePdf(file), version)
}

const versionNames: Record<Exclude<PrintStandard, 'none'>, string> = {
  'x-1a': 'PDF/X-1:2001',
  'x-3': 'PDF/X-3:2002',
  'x-4': 'PDF/X-4',
}

function addIntent(file: PDFDocument, condition: Condition | undefined): void {
  const { context } = file
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX' })
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of(condition?.identifier || 'Custom'))
  if (condition?.registry) intent.set(PDFName.of('RegistryName'), PDFString.of(condition.registry))
  intent.set(PDFName.of('Info'), PDFString.of(condition?.info ?? ''))
  if (condition?.profile === 'gray') {
    const profile = context.register(context.flateStream(grayProfile(0.2), { N: 1 }))
    intent.set(PDFName.of('DestOutputProfile'), profile)
  }
  const intents = PDFArray.withContext(context)
  intents.push(context.register(intent))
  file.catalog.set(PDFName.of('OutputIntents'), intents)
  const id = context.trailerInfo.ID
  if (!id) context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))])
}

/** pdf-lib always writes 1.7; what is in the file is older. */
function withVersion(bytes: Uint8Array, version: string): Uint8Array {
  bytes.set(new TextEncoder().encode(`%PDF-${version}`))
  return bytes
}
