import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { escapeCell, escapeInline, escapeMarkdown } from '../../src/recension/writing/escape.ts'

/** Text as a witness has it: white space folded. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '*',
            '_',
            '[x]',
            '[^1]',
            '](u)',
            '<b>',
            '&amp;',
            '&#65;',
            '\\',
            '`',
            '~~',
            '#',
            '>',
            '-',
            '+',
            '1.',
            '2)',
            '|',
            '!',
            '=',
            '---',
            ':',
            'www.a.b',
            'http://a_b.c/d*e',
            'a@b.cd',
            '$',
            '"',
            'word',
            '—',
            '<!--',
            '[^',
          ],
        ),
        { maxLength: 12 },
      )
      .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '))),
  )
  .map((text) => text.replace(/[\s\0]+/gu, ' ').trim())

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown)

test('a paragraph reads back as the same characters', () => {
  fc.assert(
    fc.property(line, (text) => {
      const tree = parse(escapeMarkdown(text))
      expect(tree.children.map(({ type }) => type)).toEqual(text === '' ? [] : ['paragraph'])
      expect(textOf(tree)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('text after other text of its line reads back as the same characters', () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(textOf(parse(`Before ${escapeInline(text)}`))).toBe(`Before ${text}`.trim())
    }),
    { numRuns: 2000 },
  )
})

test('a cell of a table reads back as the same characters', () => {
  fc.assert(
    fc.property(line, (text) => {
      const tree = parse(`| a | b |\n| --- | --- |\n| ${escapeCell(text)} | x |`)
      expect(tree.children.map(({ type }) => type)).toEqual(['table'])
      expect(textOf(tree)).toBe(`ab${text}x`)
    }),
    { numRuns: 2000 },
  )
})
