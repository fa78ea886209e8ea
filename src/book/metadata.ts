import type { BookConfig } from '../config/config.ts'
import { slugOf } from '../titles/slug.ts'
import type { Metadata } from './book.ts'
import type { FrontMatter } from './front-matter.ts'

/**
 * What is known of the book: the head of the manuscript first, since a person edits it, then book.yaml.
 *
 * `title: A Life` in the manuscript gives the title `A Life` whatever book.yaml says.
 */
export function metadata(fields: FrontMatter['fields'], config: BookConfig, firstHeading: string): Metadata {
  const title = one(fields, 'title') ?? (config.title || firstHeading || 'Untitled')
  const authors = many(fields, 'author', 'authors', 'creator') ?? config.authors
  const language = one(fields, 'language', 'lang') ?? (config.language === 'und' ? 'en' : config.language)
  const date = dayOf(one(fields, 'date')) ?? config.date
  const known = {
    published: date === undated ? undefined : date,
    subtitle: one(fields, 'subtitle') ?? config.subtitle,
    publisher: one(fields, 'publisher') ?? config.publisher,
    rights: one(fields, 'rights', 'license', 'licence') ?? config.rights,
    description: one(fields, 'description', 'abstract') ?? config.description,
    series: one(fields, 'series') ?? config.series,
  }
  const slug = config.slug || slugOf(title) || 'book'
  return {
    slug,
    title,
    authors,
    editors: many(fields, 'editor', 'editors') ?? config.editors,
    language: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) ? language : 'en',
    date,
    subjects: many(fields, 'subject', 'subjects', 'keywords') ?? config.subjects,
    identifier:
      one(fields, 'identifier') ??
      config.identifier ??
      `urn:uuid:${uuidOf(`${slug}\n${title}\n${authors.join('\n')}`)}`,
    isbn: config.isbn,
    ...stated(known),
  }
}

/** The day that a book without one gets, so that its files are always the same. */
const undated = '2000-01-01'

function one(fields: FrontMatter['fields'], ...names: string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name)
    const text = Array.isArray(value) ? value.join(', ') : value
    if (text?.trim()) return text.trim()
  }
  return undefined
}

function many(fields: FrontMatter['fields'], ...names: string[]): string[] | undefined {
  for (const name of names) {
    const value = fields.get(name)
    if (value !== undefined) return (Array.isArray(value) ? value : [value]).map((item) => item.trim()).filter(Boolean)
  }
  return undefined
}

/** `2024` and `2024-05` are days too, their first. */
function dayOf(date: string | undefined): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '')
  return parts ? `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}` : undefined
}

function stated<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  const entries = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: string }
}

/** A UUID (version 8) that depends on the text only, so that every build of a book has the same. */
function uuidOf(text: string): string {
  const hex = [0x811c9dc5, 0x9747b28c, 0x1b873593, 0xcc9e2d51].map((seed) => hash(text, seed)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
