import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { elementsOf } from '../editions/opened.ts'

/** Everything of a page that could run, load or lead where it should not, one line each. */
export function dangersIn(page: string): string[] {
  const elements = elementsOf(fromHtml(page).children as ElementContent[])
  return elements.flatMap((element) => [...dangerOf(element), ...dangersOfProperties(element)])
}

const never = new Set('iframe object embed base frame applet portal audio video math'.split(' '))

function dangerOf(element: Element): string[] {
  const { tagName, properties } = element
  if (never.has(tagName)) return [`<${tagName}>`]
  if (tagName === 'meta' && properties.httpEquiv) return ['<meta http-equiv>']
  if (tagName === 'script' && /json$/.test(String(properties.type)))
    return isJson(textOf(element)) ? [] : ['<script> that is no data']
  const isCode = tagName === 'script' || tagName === 'style'
  return isCode && /steal|outside\.example/.test(textOf(element))
    ? [`<${tagName}> ${textOf(element).slice(0, 80)}`]
    : []
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function dangersOfProperties({ tagName, properties }: Element): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (/^on/i.test(name)) return [`${name} on <${tagName}>`]
    if (name === 'style' && /url|expression|steal/.test(String(value))) return [`style on <${tagName}>`]
    if (!/^(?:href|src|srcset|poster|action|formaction|data|xlinkhref|background)$/i.test(name)) return []
    const address = String(value)
    if (/^#[\w-]+$/.test(address)) return []
    if (/^https?:\/\/outside\.example|^\/|\.\.\/\.\.|secret|^(?!https?:|mailto:|urn:)[a-z][a-z\d+.-]*:/i.test(address))
      return [`${name}="${address.slice(0, 80)}" on <${tagName}>`]
    return tagName !== 'a' && name !== 'href' && /^https?:/.test(address) ? [`<${tagName}> loads ${address}`] : []
  })
}

/** Actions of a PDF that are no link to the web or inside the book, one line each. */
export async function actionsIn(bytes: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(bytes)
  const found: string[] = []
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFDict ? object : null
    const kinds = ['JS', 'JavaScript', 'AA', 'OpenAction', 'EmbeddedFiles', 'RichMedia']
    for (const kind of kinds) if (dict?.has(PDFName.of(kind))) found.push(kind)
    const kind = String(dict?.get(PDFName.of('S')) ?? '')
    if (/^\/(?:JavaScript|Launch|GoToR|SubmitForm|ImportData|Rendition)$/.test(kind)) found.push(kind)
    for (const value of dict ? [dict, ...nested(dict)] : []) {
      const address = value.get(PDFName.of('URI'))
      if (address instanceof PDFString && !/^(?:https?|mailto):/.test(address.asString()))
        found.push(address.asString())
    }
  }
  return found
}

function nested(dict: PDFDict): PDFDict[] {
  return dict.values().flatMap((value) => {
    if (value instanceof PDFDict) return [value, ...nested(value)]
    return value instanceof PDFArray ? value.asArray().filter((item) => item instanceof PDFDict) : []
  })
}
