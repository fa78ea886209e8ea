import type { VFile } from 'vfile'
import { codeOf, controlIn, turning } from '../../control-characters.ts'
import { mergeMarks } from '../../messages/merge-marks.ts'
import { report } from '../../messages/report.ts'
import type { Reading } from '../readers/reader.ts'

/**
 * Tells of signs in a source that no reader sees, and of lines that only a program writes; once each.
 *
 * In `born in \u202e1781` the sign before the year is told: it would show `1871`.
 */
export function reportSigns(file: VFile, { text, blocks }: Pick<Reading, 'text' | 'blocks'>): void {
  const control = controlIn(text)
  const reference = control < 0 ? referenceIn(text, blocks) : undefined
  if (control >= 0 || reference) {
    report(file, 'no-control-source', {
      reason: reference
        ? `The reference \`${reference[0]}\` names no letter that can be printed`
        : `The control character ${codeOf(text.charAt(control))} is left out`,
      where: { start: reference?.index ?? control },
    })
  }
  const entity = entityIn(text)
  if (entity) {
    const reason = `The file gives \`${entity[0]}\` a meaning of its own; it is printed as it is written`
    report(file, 'no-own-entity', { reason, where: { start: entity.index } })
  }
  const turned = turning.exec(text)
  if (turned) {
    report(file, 'no-turned-text', {
      reason: `${codeOf(turned[0])} turns around what is shown behind it; the words are printed as they are stored`,
      where: { start: turned.index },
    })
  }
  // At the edge of a word they part nothing and hide nothing.
  const hidden = [...text.matchAll(/(?<=[\p{L}\p{N}])[\u200b\u2060\ufeff](?=[\p{L}\p{N}])/gu)]
  const [first] = hidden
  if (first) {
    const count = hidden.length === 1 ? 'One character' : `${hidden.length} characters`
    const reason = `${count} without width inside words (${codeOf(first[0])}), left out`
    report(file, 'no-hidden-character', { reason, where: { start: first.index } })
  }
  const [line] = mergeMarks(text)
  if (line !== undefined) {
    report(file, 'no-unsettled-source', { reason: 'Marks of a merge stand in the text', where: { line } })
  }
}

/** The first reference behind its declarations to an entity that an XML file declares itself. */
function entityIn(text: string): RegExpExecArray | undefined {
  const end = text.slice(0, 100_000).indexOf(']>')
  const declared = [...text.slice(0, Math.max(0, end)).matchAll(/<!ENTITY\s+([\w.-]{1,80})\s/g)]
  if (declared.length === 0) return undefined
  const names = new Set(declared.map(([, name]) => name))
  for (const match of text.matchAll(/&([\w.-]{1,80});/g)) if (match.index > end && names.has(match[1])) return match
  return undefined
}

/** `&#1;`, `&#xD800;` in a page: the first reference to no letter that is not read as the letters it is written with. */
function referenceIn(text: string, blocks: Reading['blocks']): RegExpExecArray | undefined {
  for (const match of text.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)) {
    const [reference, hexadecimal = '', decimal = ''] = match
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    // Pages mean letters of Windows by the numbers from 0x80 to 0x9f.
    const isRead = code < 0x80 || code === 0xfffe || code === 0xffff
    const isNone = code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    if (isNone || (isRead && controlIn(String.fromCharCode(code)) === 0))
      return blocks.some((block) => block.text.includes(reference)) ? undefined : match
  }
  return undefined
}
