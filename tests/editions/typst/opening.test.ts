import { describe, expect, test } from 'vitest'
import { ground } from '../../../src/editions/typst/ground.ts'
import { openingWords } from '../../../src/editions/typst/opening-words.ts'
import { TypstWriter } from '../../../src/editions/typst/writer.ts'
import { bookOf, editionOf, elements, fileOf, optionsOf, pageTexts, paragraphs, part } from '../pdf/book-of.ts'

const openingOf = (text: string): string => text.slice(0, openingWords(text, 5).end)

describe('the opening words of a chapter', () => {
  test.each([
    ['Nobody in the harbour knew of it before', 'Nobody in the harbour knew'],
    ['Nobody knew, and nobody asked', 'Nobody knew'],
    ['“Nobody knew,” she wrote later', '“Nobody knew'],
    ['“Élan,” she wrote in her diary', '“Élan,” she wrote in her'],
    ['Ida Fenn (3 May 1850 – 9 June 1911) was', 'Ida Fenn'],
    ['In St. Aubin the lamps were lit by hand', 'In St. Aubin the lamps'],
    ['M. J.-B. Lenoir avait deux fils', 'M. J.-B. Lenoir avait deux'],
    ['«\u202FÉlisa n’est pas venue\u202F», écrit-il', '«\u202FÉlisa n’est pas venue\u202F»'],
    ['«\u202FÉlisabeth\u202F: personne ne la vit', '«\u202FÉlisabeth\u202F'],
    ['Le 3 mai 1850\u202F; on alluma', 'Le 3 mai 1850\u202F'],
    ['L’année suivante, il partit', 'L’année suivante'],
    ['Я', 'Я'],
    ['', ''],
  ])('%s', (text, opening) => {
    expect(openingOf(text).trimEnd()).toBe(opening.trimEnd())
  })

  test('go on through marked words and stop where the paragraph ends', () => {
    const write = (html: string): string => {
      const writer = new TypstWriter(ground(bookOf([part('chapter', 'one', html)]), new Map()))
      writer.openWith(5)
      writer.flow(elements(html))
      return writer.source().replace(/\s+/g, ' ').trim()
    }
    expect(write('<p>The <em>Iron Lamp</em> sailed at dawn.</p>')).toBe(
      '#opening[#"The";]#" ";#emph[#opening[#"Iron Lamp";]]#opening[#" sailed at";]#" dawn.";',
    )
    expect(write('<p>The Lamp <em>(iron)</em> sailed.</p>')).toContain('#emph[#"(iron)";]')
    expect(write('<p>At dawn</p><p>she sailed.</p>')).toBe('#opening[#"At dawn";] #"she sailed.";')
  })
})

test('small capitals of the opening are the same letters when they are copied', async () => {
  const openings = [
    '“Élan,” she wrote, was all.',
    '«\u202FÔ Œdipe\u202F», dit-il alors, tout bas.',
    'Ça ira, thought Šárka Łoś.',
  ]
  const parts = openings.map((words, index) =>
    part('chapter', `c${index}`, `<h1>Chapter ${index}</h1><p id="o${index}">${words} ${paragraphs(1)}</p>`),
  )
  const options = optionsOf()
  const texts = pageTexts(await fileOf(await editionOf(bookOf(parts), options), 'lamps.pdf')).join('\n')
  for (const words of openings) expect(texts.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
  expect(options.manuscript.messages).toEqual([])
})
