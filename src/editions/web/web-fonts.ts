import type { ElementContent, RootContent } from 'hast'
import subsetFont from 'subset-font'
import type { Book, Tokens } from '../../book/book.ts'
import type { Typesetter } from '../edition.ts'
import { coverage } from '../fonts/coverage.ts'
import { type FaceStyle, faceStyle } from '../fonts/face.ts'
import { spareFamilies } from '../fonts/spare-families.ts'

export interface WebFont extends FaceStyle {
  family: string
  /** `EBGaramond-400-italic.ttf` */
  file: string
  bytes: Uint8Array
}

/** Features that the stylesheets use; the others of a large font would double the files. */
const features =
  'ccmp locl mark mkmk liga kern calt smcp c2sc onum lnum tnum pnum sups frac init medi fina isol rlig'.split(' ')

const known = new WeakMap<Book, Promise<WebFont[]>>()

/** Cuts the fonts of a design down to the characters of the book, and adds others for what the text font lacks. */
export function webFonts(book: Book, faces: Typesetter['faces']): Promise<WebFont[]> {
  const made = known.get(book) ?? cutFonts(book, faces)
  known.set(book, made)
  return made
}

async function cutFonts(book: Book, faces: Typesetter['faces']): Promise<WebFont[]> {
  const { points, isBold } = charactersOf(book)
  const { family, weight } = bodyType(book.design.tokens)
  const made: WebFont[] = []
  let wanted = [...points].sort((a, b) => a - b)
  for (const name of new Set([family, ...spareFamilies])) {
    if (wanted.length === 0) break
    const files = faces(name).map((bytes) => ({ bytes, ...faceStyle(bytes), has: coverage(bytes) }))
    const upright = files.find((face) => face.style === 'normal')
    if (!upright || (made.length > 0 && !wanted.some(upright.has))) continue
    const heavy = isBold || weight > 400 ? [700] : []
    const chosen = made.length === 0 ? pick(files, [weight, ...heavy]) : [upright]
    const text = String.fromCodePoint(...wanted.filter((point) => chosen.some(({ has }) => has(point))))
    for (const face of chosen) made.push(await cutDown(face, name, text))
    wanted = wanted.filter((point) => !upright.has(point))
  }
  return made
}

type Face = FaceStyle & { bytes: Uint8Array }

/** The upright and italic faces of the first weight, and the upright ones of the others. */
function pick<T extends Face>(faces: T[], [first = 400, ...others]: number[]): T[] {
  return faces.filter(({ weight, style }) => weight === first || (style === 'normal' && others.includes(weight)))
}

async function cutDown({ bytes: whole, weight, style }: Face, family: string, text: string): Promise<WebFont> {
  const before = cut.get(whole)
  const bytes = before?.text === text ? before.bytes : await subset(whole, text)
  cut.set(whole, { text, bytes })
  return { family, weight, style, file: `${family.replace(/ /g, '')}-${weight}-${style}.ttf`, bytes }
}

/** Faces as they were cut last; a book that is built again has mostly the same characters. */
const cut = new WeakMap<Uint8Array, { text: string; bytes: Uint8Array }>()

function subset(face: Uint8Array, text: string): Promise<Uint8Array> {
  return subsetFont(Buffer.from(face.buffer, face.byteOffset, face.byteLength), text, {
    targetFormat: 'truetype',
    keepFeatures: features,
    noHinting: true,
  })
}

function bodyType({ type }: Tokens): { family: string; weight: number } {
  const body = typeof type === 'object' ? type.body : undefined
  const { family, weight } = typeof body === 'object' ? body : {}
  return { family: String(family ?? 'EB Garamond'), weight: Number(weight ?? 400) }
}

/** Marks that stylesheets and pages add to the book's own. */
const always = ' -–—,.;:()[]/&¶→←↩×0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ“”‘’«»…❧❦*'

function charactersOf(book: Book): { points: Set<number>; isBold: boolean } {
  const points = new Set<number>()
  let isBold = false
  const take = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x20 || (code >= 0xdc00 && code < 0xe000)) continue
      points.add(code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(i) ?? code) : code)
    }
  }
  const see = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') take(node.value)
    else if (node.type === 'element') {
      isBold ||= node.tagName === 'strong' || node.tagName === 'b'
      for (const child of node.children) see(child)
    }
  }
  for (const { tree } of book.parts) for (const node of tree.children) see(node)
  for (const { content } of book.notes.values()) for (const node of content) see(node)
  take(`${always}${Object.values(book.words).join('')}`)
  return { points, isBold }
}
