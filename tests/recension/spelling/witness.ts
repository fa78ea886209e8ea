import { VFile } from 'vfile'
import type {
  PassageId,
  PassageType,
  Quotation,
  QuotationId,
  Siglum,
  StatementId,
  Witness,
} from '../../../src/sources/witness.ts'

/** A witness of paragraphs (an empty line between them), cut at full stops; `>` before one makes it a block quotation. */
export function witness(siglum: string, text: string, language = 'en', path = `${siglum.toLowerCase()}.txt`): Witness {
  const passages: Witness['passages'] = []
  let at = 0
  for (const paragraph of text.split(/(\n\s*\n)/)) {
    const place = { file: path, start: at, end: at + paragraph.length }
    const type: PassageType = paragraph.startsWith('> ') ? 'block-quotation' : 'narrative'
    const id = `${siglum}:p${at}` as PassageId
    if (paragraph.trim() !== '') {
      const statements = sentences(paragraph).map(([start, sentence]) => ({
        id: `${siglum}:${place.start + start}` as StatementId,
        passage: id,
        place: { file: path, start: place.start + start, end: place.start + start + sentence.length },
        text: readable(sentence),
        marks: [],
        dates: [],
        names: [],
      }))
      passages.push({ id, type, place, text: readable(paragraph), statements, section: 0, by: 'test' })
    }
    at += paragraph.length
  }
  const quotations = [...text.matchAll(/“([^”]*)”/g)].map((found) =>
    quotation(siglum, path, found.index + 1, found[1] ?? ''),
  )
  return {
    siglum: siglum as Siglum,
    file: new VFile({ path: `sources/${path}`, value: text }),
    about: { title: siglum, language, rank: siglum.charCodeAt(0) },
    text,
    passages,
    sections: [],
    notes: [],
    quotations,
    works: [],
  }
}

function sentences(paragraph: string): Array<[number, string]> {
  return [...paragraph.matchAll(/\S[^.]*(?:\.[^\s.][^.]*)*\.?/g)].map((found) => [found.index, found[0].trimEnd()])
}

function readable(text: string): string {
  return text
    .replace(/^> |<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function quotation(siglum: string, file: string, start: number, text: string): Quotation {
  const place = { file, start, end: start + text.length }
  const id = `${siglum}:q${start}` as QuotationId
  return {
    id,
    place,
    text,
    parts: [place],
    form: 'inline',
    statements: [],
    at: 0,
    end: 0,
    nested: false,
    citation: { via: 'document' },
  }
}
