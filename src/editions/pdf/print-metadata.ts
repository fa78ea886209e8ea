import { PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib'
import type { Metadata } from '../../book/book.ts'

/** Writes the properties that PDF/X asks for: title, dates, version; as XMP too where the standard is X-4. */
export function printMetadata(file: PDFDocument, about: Metadata, version: string): void {
  const day = new Date(Date.parse(about.date) || 0)
  file.setTitle(about.title)
  file.setCreator('Variorum')
  file.setProducer('Variorum')
  file.setCreationDate(day)
  file.setModificationDate(day)
  const info = file.context.lookup(file.context.trailerInfo.Info)
  if (info instanceof PDFDict) {
    info.set(PDFName.of('GTS_PDFXVersion'), PDFString.of(version))
    if (version === 'PDF/X-1:2001') info.set(PDFName.of('GTS_PDFXConformance'), PDFString.of('PDF/X-1a:2001'))
    info.set(PDFName.of('Trapped'), PDFName.of('False'))
  }
  if (version !== 'PDF/X-4') {
    file.catalog.delete(PDFName.of('Metadata'))
    return
  }
  const packet = new TextEncoder().encode(xmp(about, version, day.toISOString()))
  const stream = file.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  file.catalog.set(PDFName.of('Metadata'), file.context.register(stream))
}

function xmp({ title, authors, identifier }: Metadata, version: string, date: string): string {
  const people = authors.map((name) => `<rdf:li>${xml(name)}</rdf:li>`).join('')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq>${people}</rdf:Seq></dc:creator>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>Variorum</xmp:CreatorTool><pdf:Producer>Variorum</pdf:Producer>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>${xml(identifier)}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdfxid:GTS_PDFXVersion>${version}</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
