import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Openings } from './openings.ts'

const none: Openings = {
  persons: new Set(),
  pronouns: new Map(),
  matters: new Set(),
  places: new Set(),
  answers: new Set(),
  times: new Set(),
  self: new Set(),
  clefts: new Set(),
  objects: new Set(),
  articles: new Set(),
  ellipses: new Set(),
  replies: new Set(),
  defines: /(?!)/,
  mourns: /(?!)/,
  survives: /(?!)/,
  addresses: /(?!)/,
}

const languages: Record<string, Openings> = { en, fr }

/** The openings of a language by its BCP 47 tag. */
export function openingsOf(tag: string): Openings {
  return languages[tag.split('-')[0] ?? ''] ?? none
}
