import type { VFile } from 'vfile'
import { codeOf, turning, withoutTurning } from '../control-characters.ts'
import { report } from '../messages/report.ts'
import type { FieldReader } from './fields.ts'
import type { Setting } from './setting.ts'

/** One line of text: `title: A Life`. */
export const text: FieldReader<string> = (value, name, file) => {
  if (value.type !== 'scalar') return wrongType(value, name, 'one line of text', file)
  const turned = turning.exec(value.text)
  if (turned) {
    const reason = `\`${name}\` holds ${codeOf(turned[0])}, which turns around what is shown behind it; it is left out`
    report(file, 'no-turned-text', { reason, where: value })
  }
  const line = withoutTurning(value.text)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s\ufffe\uffff]+/gu, ' ')
    .trim()
  if (line.length > LONGEST) return invalid(value, name, `at most ${LONGEST} characters`, file)
  return line === '' ? undefined : line
}

/** Characters of the longest description; a title of more would be set for minutes. */
const LONGEST = 4000

/** `no` means that it is not left out; `yes` is not a reason, but an order. */
export const reasonToSkip: FieldReader<string> = (value, name, file) => {
  const reason = text(value, name, file)
  return reason !== undefined && /^(?:no|false)$/i.test(reason) ? undefined : reason
}

/** A list of lines; one line alone is a list of one. */
export const texts: FieldReader<string[]> = (value, name, file) => {
  const items = value.type === 'list' ? value.items : [value]
  return items.map((item) => text(item, name, file)).filter((item) => item !== undefined)
}

/** `true` or `false`. */
export const flag: FieldReader<boolean> = (value, name, file) => {
  const word = value.type === 'scalar' ? value.text.toLowerCase() : ''
  if (word === 'true' || word === 'yes') return true
  if (word === 'false' || word === 'no') return false
  return wrongType(value, name, '`true` or `false`', file)
}

/** A whole number from 1. */
export const count: FieldReader<number> = (value, name, file) => {
  if (value.type === 'scalar' && /^[1-9]\d{0,5}$/.test(value.text)) return Number(value.text)
  return wrongType(value, name, 'a whole number from 1', file)
}

/** A BCP 47 tag: `en`, `fr-CA`. */
export const language: FieldReader<string> = (value, name, file) => {
  const tag = text(value, name, file)
  if (tag === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return invalid(value, name, 'a language tag such as `en` or `fr`', file)
  }
}

/** A day, month or year, filled up to a day: `1999-05` is `1999-05-01`. */
export const day: FieldReader<string> = (value, name, file) => {
  const written = text(value, name, file)
  if (written === undefined) return undefined
  const full = /^\d{4}$/.test(written) ? `${written}-01-01` : /^\d{4}-\d{2}$/.test(written) ? `${written}-01` : written
  const known = /^\d{4}-\d{2}-\d{2}$/.test(full) ? new Date(`${full}T00:00:00Z`) : null
  if (known && !Number.isNaN(known.getTime()) && known.toISOString().startsWith(full)) return full
  return invalid(value, name, 'a day such as `2024-05-01`', file)
}

/** A web address; other schemes could run something. */
export const url: FieldReader<string> = (value, name, file) => {
  const address = text(value, name, file)
  if (address === undefined || /^https?:\/\/[^\s<>"]+$/i.test(address)) return address
  return invalid(value, name, 'an address that begins with `https://` or `http://`', file)
}

/** A name that can be part of a file name: `classic`. */
export const plainName: FieldReader<string> = (value, name, file) => {
  const written = text(value, name, file)
  if (written === undefined || /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(written)) return written
  return invalid(value, name, 'a name of letters, digits and hyphens', file)
}

/** An ISBN with its check digit, its groups as written: `978 0 00 000001 9` gives `978-0-00-000001-9`. */
export const isbn: FieldReader<string> = (value, name, file) => {
  const written = text(value, name, file)
  if (written === undefined) return undefined
  const groups = written
    .replace(/^(?:urn:)?isbn[: ]*/i, '')
    .replace(/[-\u2010-\u2015 ]+/g, '-')
    .toUpperCase()
  const digits = groups.replaceAll('-', '')
  if (isIsbn13(digits)) return groups
  if (isIsbn10(digits)) return isbn13Of(digits)
  report(file, 'no-invalid-isbn', { reason: `\`${written}\` in \`${name}\` is no ISBN`, where: value, actual: written })
  return undefined
}

function isIsbn13(digits: string): boolean {
  return /^97[89]\d{10}$/.test(digits) && checkDigit13(digits) === digits.at(12)
}

function isIsbn10(digits: string): boolean {
  if (!/^\d{9}[\dX]$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, index) => total + (10 - index) * (digit === 'X' ? 10 : Number(digit)),
    0,
  )
  return sum % 11 === 0
}

function isbn13Of(isbn10: string): string {
  const first = `978${isbn10.slice(0, 9)}`
  return first + checkDigit13(first)
}

function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Reports a value of the wrong kind. */
export function wrongType(value: Setting, name: string, wanted: string, file: VFile): undefined {
  const found = { scalar: 'text', list: 'a list', mapping: 'a group of settings', nothing: 'nothing' }[value.type]
  const actual = value.type === 'scalar' ? `\`${value.text.slice(0, 80)}\`` : found
  report(file, 'no-wrong-setting-type', { reason: `\`${name}\` takes ${wanted}, not ${actual}`, where: value, actual })
}

/** Reports a group of settings without one of those that it needs. */
export function lacks<Key extends string>(
  place: Pick<Setting, 'line' | 'column'>,
  name: string,
  read: Partial<Record<Key, unknown>>,
  needed: readonly Key[],
  file: VFile,
): undefined {
  const missing = needed.filter((key) => read[key] === undefined).map((key) => `\`${key}\``)
  const reason = `\`${name}\` lacks ${missing.join(' and ')}`
  report(file, 'no-wrong-setting-type', { reason, where: place, actual: 'nothing' })
}

function invalid(value: Setting, name: string, wanted: string, file: VFile): undefined {
  const actual = value.type === 'scalar' ? value.text.slice(0, 80) : ''
  report(file, 'no-invalid-setting', { reason: `\`${name}\` takes ${wanted}, not \`${actual}\``, where: value, actual })
}
