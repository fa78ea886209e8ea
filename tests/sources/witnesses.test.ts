import { expect, test } from 'vitest'
import { sigla } from '../../src/sources/imprint/sigla.ts'
import type { Subject } from '../../src/sources/witness.ts'
import { readWitnesses } from '../../src/sources/witnesses.ts'
import { configWith, witnessed } from './witnessed.ts'

const sentence = 'She walked to Holm in the summer and came back in the spring. '
const file = (path: string, sentences: number) => ({
  path,
  bytes: new TextEncoder().encode(sentence.repeat(sentences)),
})
const order = (witnesses: Awaited<ReturnType<typeof readWitnesses>>) =>
  witnesses.map(({ siglum, file: { path }, about }) => `${siglum} ${path} ${about.rank}`)

test('the fuller witness leads; equals go by name', async () => {
  const files = [file('b.txt', 2), file('long.txt', 9), file('a.txt', 2)]
  const wanted = ['A sources/long.txt 1', 'B sources/a.txt 2', 'C sources/b.txt 3']
  expect(order(await readWitnesses(files, configWith({})))).toEqual(wanted)
  expect(order(await readWitnesses(files.reverse(), configWith({})))).toEqual(wanted)
})

test('settings of the book rank, name, title and leave out sources', async () => {
  const files = [file('a.txt', 9), file('b.txt', 2), file('c.txt', 3), file('d.txt', 4)]
  const sources = {
    'b.txt': { rank: 1, siglum: 'W' },
    'd.txt': { skip: 'a copy of c' },
    'c.txt': { siglum: 'A', title: 'The Third' },
  }
  const witnesses = await readWitnesses(files, configWith(sources))
  expect(order(witnesses)).toEqual(['W sources/b.txt 1', 'B sources/a.txt 2', 'A sources/c.txt 3'])
  expect(witnesses.map(({ about }) => about.title)).toEqual(['b', 'a', 'The Third'])
})

test('a witness that copies another is still one of its own', async () => {
  const witnesses = await readWitnesses([file('a.txt', 3), file('b.txt', 3)], configWith({}))
  expect(witnesses.map(({ passages }) => passages.flatMap(({ statements }) => statements).length)).toEqual([3, 3])
})

test('sigla go on after Z, and none is given twice', () => {
  expect(sigla(Array.from({ length: 28 }, () => undefined)).slice(-3)).toEqual(['Z', 'AA', 'AB'])
  expect(sigla([undefined, 'A', 'A', undefined])).toEqual(['B', 'A', 'C', 'D'])
  expect(sigla(['A', 'A'])).toEqual(['A', 'B'])
})

test('sections have roles, and what the first heading comes after is the opening', async () => {
  const text = `Ada Tarn\n\n${sentence}\n\nLife\n\n${sentence}\n\nWorks\n\n• Mosses, Holm: Fjord, 1902.\n\nNotes\n\n1. Letters, p. 4.\n\nRelated material\n\n• Ferns, Holm: Fjord, 1912.\n\nAbout Jo Holm\n\nJo Holm is a writer who lives in Leeds.\n`
  const { sections, about } = await witnessed('a.txt', text)
  expect(sections.map(({ role, title }) => `${role}: ${title}`)).toEqual([
    'opening: ',
    'body: Life',
    'works: Works',
    'notes: Notes',
    'works: Related material',
    'author: ',
  ])
  expect(about).toMatchObject({ title: 'Ada Tarn', author: 'Jo Holm' })
})

test('the language is found by common words, or set', async () => {
  const french = 'Elle est née à Brest et elle y a vécu avec son père dans une maison sur le port.'
  expect((await witnessed('a.txt', french)).about.language).toBe('fr')
  const others = {
    es: 'Nació en el puerto y vivió con su padre en una casa de la calle del mar. No se fue de allí.',
    de: 'Sie wurde in der Stadt geboren und lebte mit dem Vater in einem Haus an der See. Sie war nicht allein.',
    it: 'Nacque nella città e visse con il padre in una casa del porto. Non era sola, e la madre cantava per lei.',
    nl: 'Zij werd in de stad geboren en woonde met haar vader in een huis aan het water. Zij was niet alleen.',
  }
  for (const [tag, text] of Object.entries(others)) expect((await witnessed('a.txt', text)).about.language).toBe(tag)
  expect((await witnessed('a.txt', 'Она родилась в Осло и жила там. Потом она уехала.')).about.language).toBe('und')
  const [set] = await readWitnesses(
    [{ path: 'a.txt', bytes: new TextEncoder().encode('Anna Tarn 1902') }],
    configWith({ 'a.txt': { language: 'fr-CA' } }),
  )
  expect(set?.about.language).toBe('fr')
})

test('licence and date are read from the lines of the page', async () => {
  const text = `Ada Tarn\n\nBy Jo Holm\n3 May 2014\n\n${sentence.repeat(3)}\n\nThis page is licensed under CC BY-SA 4.0 and may be copied.\n`
  expect((await witnessed('a.txt', text)).about).toMatchObject({
    author: 'Jo Holm',
    date: '3 May 2014',
    licence: 'CC BY-SA 4.0',
  })
})

test.each([
  ['By Jo Holm. From a talk to the Harbour Society, 14 March 1967.', 'The Harbour', 'Jo Holm'],
  ['Jo Holm-Aune — a talk recorded at Molde, 1964', 'The Harbour', 'Jo Holm-Aune'],
  ['By J. M. Holm', 'The Harbour', 'J. M. Holm'],
  ['BY ADA M. TARN.', 'THE HARBOUR.', 'ADA M. TARN'],
  ['', 'My father, by Jo Aune Holm', 'Jo Aune Holm'],
  ['by our ferry critic, Jo Holm-Aune', 'The Harbour', 'Jo Holm-Aune'],
  ['Worksheet prepared by Mrs. B. Aune', 'The Harbour', 'Mrs. B. Aune'],
  ['Compiled for the Ostby Ferry Society by J. M. Aune', 'The Harbour', 'J. M. Aune'],
  ['Ines Aune', 'The Harbour', 'Ines Aune'],
  ['J. M. Aune, University of Ostby', 'The Harbour', 'J. M. Aune'],
  ['Ines Aune. Published on 9 November 2019 at 7 am', 'The Harbour', 'Ines Aune'],
  ['Creator: Aune, Ines (1871–1934), boatbuilder', 'The Harbour', 'Ines Aune'],
  ['New Holm', 'The Harbour', undefined],
  ['', 'Recollections of Sir Jo Holm, by a dresser', undefined],
])('`%s` under `%s` names %s', async (line, title, author) => {
  const text = `# ${title}\n\n${line ? `*${line}*\n\n` : ''}${sentence.repeat(4)}\n\n${sentence.repeat(3)}\n`
  expect((await witnessed('a.md', text)).about.author).toBe(author)
})

test.each([
  ['', 'Set down for her nieces by Jo Holm, Christmas 1976', '1976'],
  ['', 'Words of Ines Aune, born in 1915, recorded in 1991 by Jo Holm', '1991'],
  ['THE OSTBY MAIL — Saturday 19 March 1949 — 8 pence', 'by Jo Holm', '1949-03-19'],
  ['Fen Review 14 (1998), pp. 201–206. Downloaded on 3 May.', 'Jo Holm, University of Ostby', '1998'],
  ['', 'Jo Holm, 3 May 1998 - 9 June 1998', undefined],
])('`%s` above the title and `%s` below it give %s', async (above, below, date) => {
  const text = `${above ? `*${above}*\n\n` : ''}# The Harbour\n\n${below}\n\n${sentence.repeat(4)}\n\n${sentence.repeat(3)}\n`
  expect((await witnessed('a.md', text)).about.date).toBe(date)
})

test.each([
  ['Ada Tarn | People', 'Ada Tarn: a life in moss', 'Ada Tarn: a life in moss'],
  ['Tarn checklist', 'Ada Tarn: a checklist and a life', 'Ada Tarn: a checklist and a life'],
  ['The Moss Pages', 'Ada Tarn', 'Ada Tarn'],
  ['Ada Tarn | The Moss Pages', 'The Moss Pages', 'Ada Tarn | The Moss Pages'],
])('a page said to be `%s` with the heading `%s` is `%s`', async (said, heading, title) => {
  const text = `---\ntitle: ${said}\n---\n# ${heading}\n\n${sentence.repeat(4)}\n`
  expect((await witnessed('a.md', text)).about.title).toBe(title)
})

async function subjectOf(texts: Record<string, string>): Promise<Subject | undefined> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
  const [witness] = await readWitnesses(files, configWith({}))
  return witness?.subject
}

test('a book is about what its heads and first words name, not about the builder all of them name', async () => {
  const told = [
    'The Ost Bridge was built in 1871 by Sir Johann Wendt. Johann Wendt never saw it again.',
    'The Ost Bridge Disaster is told by the ferrymen. They blamed Johann Wendt for it.',
    'Bridges of the marsh\n\nThe Ost Railway Bridge fell in a gale, and Johann Wendt was ruined by it.',
    'Johann Wendt made many errors when he drew the Ost Bridge. Johann Wendt had no iron.',
  ]
  const files = told.map((text, i) => ({ path: `${i}.txt`, bytes: new TextEncoder().encode(`${text}\n`) }))
  const [first] = await readWitnesses(files, configWith({}))
  expect(first?.subject).toMatchObject({ thing: true, name: expect.stringMatching(/^Ost /) })
  const lives = told.map((text, i) => ({
    path: `${i}.txt`,
    bytes: new TextEncoder().encode(`Johann Wendt\n\n${text}\n`),
  }))
  const [other] = await readWitnesses(lives, configWith({}))
  expect(other?.subject?.name).toBe('Johann Wendt')
})

test('where no head names a person a book is about what one names, though somebody is named more often', async () => {
  const texts = {
    'a.txt':
      'Fiddles and herrings\n\nNobody in the town could read music. Emil Holm taught them. Emil Holm had a cane.\n',
    'b.txt':
      'The Ostby Harbour Orchestra\n\nForty people played in it until 1931. The town knew the Ostby Harbour Orchestra for its cellos. Emil Holm left it in 1902.\n',
  }
  expect(await subjectOf(texts)).toMatchObject({ thing: true, name: 'Ostby Harbour Orchestra' })
})

test('a text may say what kind of thing it tells of before it names it', async () => {
  const texts = {
    'a.txt':
      'Théâtre de la Cigale\n\nLe théâtre de la Cigale est une salle de Vaubry, bâtie en 1800 par Gustave Morel. Gustave Morel mourut riche.\n',
    'b.txt':
      'Un monument de notre ville\n\nLe théâtre de la Cigale est installé dans une chapelle. Gustave Morel en fit les plans. Le théâtre ferma.\n',
    'c.txt':
      'Souvenirs\n\nMon père connaissait Gustave Morel. Gustave Morel portait une canne et Gustave Morel riait.\n',
  }
  expect(await subjectOf(texts)).toMatchObject({ thing: true, name: 'Cigale' })
})

test('what bears the name of a person and is called a ship is a ship', async () => {
  const text =
    'Ada Wendt (ship)\n\nAda Wendt was an iron barque, launched at Ostby in 1868. She carried salt until 1890. She was broken up in 1903, and Ada Wendt the owner had long been dead.\n'
  expect(await subjectOf({ 'a.txt': text })).toMatchObject({ thing: true, name: 'Ada Wendt', pronoun: 'she' })
  const life = text.replace(' (ship)', '').replace('an iron barque, launched', 'a printer, born')
  expect((await subjectOf({ 'a.txt': life }))?.thing).toBeUndefined()
})

test('a title that is nothing but a name says whom the book is about', async () => {
  const texts = {
    'a.txt': 'Hedwig Korff (1861–1927)\n\nHedwig Korff wurde in Lübeck geboren. Ihre Werkstatt lag am Hafen.\n',
    'b.txt':
      'Eine Uhrmacherin am Hafen\n\nAm Hafen kannte sie jeder. Hedwig Korff nahm nur Mädchen. Am Hafen blieb sie.\n',
  }
  expect((await subjectOf(texts))?.name).toBe('Hedwig Korff')
})

test('whom only a title names is the author of its book, not its subject', async () => {
  const texts = {
    'a.txt':
      'Berta Holm\nWomen of the harbour\nChapter VII. The lady of the lake\n\nHedwig Korff was born at Ostby. Korff went to sea with Emil Raet.\n',
    'b.txt': 'From a dictionary\n\nHedwig Korff, gauger of tides, died at Ostby. Korff left no papers.\n',
  }
  expect((await subjectOf(texts))?.name).toBe('Hedwig Korff')
})

test('the headword of a dictionary names the subject, though a brother of that name is named in full as often', async () => {
  const text =
    'KORFF, Hedwig Anna (1861–1927)\n\nHedwig Anna Korff was born at Ostby. Korff learned from her brother Emil Korff. Holm owned the shop, Holm took the money, and Holm sold Korff the needle.\n'
  expect((await subjectOf({ 'a.txt': text }))?.name).toBe('Hedwig Anna Korff')
})
