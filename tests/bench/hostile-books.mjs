// Floods: what a folder of saved documents holds when something went wrong, each of about as many bytes as asked.

const short =
  'Wilhelmina Tarn\n\nWilhelmina Tarn was born in Lower Eskdale in 1871, the daughter of a millwright. She died in 1944.\n'

const words =
  'the mill stood by a river and its wheel turned all winter long while nobody came to see what the miller wrote in rain or snow'.split(
    ' ',
  )

/** The same numbers in every run. */
function generator() {
  let state = 0x2545f491
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** Pieces put together until there is enough. */
function filled(size, piece, between = '') {
  const pieces = []
  const random = generator()
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index, random)
    pieces.push(next)
    length += next.length + between.length
  }
  return pieces.join(between)
}

const over = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length))

const some = (random, count) => Array.from({ length: count }, () => words[random(words.length)]).join(' ')
const name = (random) => `${syllables(random, 2)} ${syllables(random, 3)}`
const sentence = (index, random) =>
  `The ${some(random, 4)} of ${name(random)}, ${some(random, 6)}, and in ${1800 + random(150)} ${some(random, 5 + (index % 9))}.`

function syllables(random, count) {
  const made = Array.from({ length: count }, () => 'bdfgklmnprst'[random(12)] + 'aeiou'[random(5)]).join('')
  return made[0].toUpperCase() + made.slice(1)
}

const letters = (random, count) =>
  Array.from({ length: count }, () => 'ABCDEFabcdefghijklmnopqrstuvwxyz0123456789+/'[random(44)]).join('')

const months = 'January February March April May June July August September October November December'.split(' ')

const alike = (index) => `The mill number ${index} stood by the river, and its wheel turned for ${index % 97} winters.`

const prose = (size) => filled(size, sentence, ' ')

const one = (file, text) => (size) => ({ 'sources/a.txt': short, [`sources/${file}`]: text(size) })

/** Name of a flood: the files of its folder by path; where there is only `book.md`, it is a manuscript without sources. */
export const floods = {
  'prose on one line': one('b.txt', prose),
  'prose on one line of Markdown': one('b.md', prose),
  'prose in one element': one('b.html', (size) => `<html><body><p>${prose(size)}</p></body></html>`),
  'prose in paragraphs': one('b.txt', (size) =>
    filled(size, (at, random) => filled(600, (_, r) => sentence(at, () => random(1e9) % r(1e9) || 1)), '\n\n'),
  ),
  'sentences alike': one('b.txt', (size) => filled(size, alike, ' ')),
  'words without a stop': one('b.txt', (size) => filled(size, (_, random) => some(random, 9), ' ')),
  'no space at all': one('b.txt', over('ab')),
  'words without end': one('b.txt', (size) => `${over('a')(size / 2)} ${over('A')(size / 2)} b.`),
  'a million list items': one('b.html', (size) => `<html><body><ul>${over('<li>x')(size)}</ul></body></html>`),
  'dense Markdown': one('b.md', (size) =>
    filled(
      size,
      (_, random) =>
        `*${some(random, 1)}* **${some(random, 2)}** [${some(random, 1)}](x) \`${some(random, 1)}\` _a_ <b>c</b>`,
      ' ',
    ),
  ),
  'unclosed marks of Markdown': one('b.md', over('*a **b _c [d](e ')),
  quotations: one('b.txt', (size) => filled(size, (_, random) => `“${some(random, 8)},” wrote ${name(random)}.`, ' ')),
  'opening quotation marks': one('b.txt', over('“a ')),
  'straight quotation marks': one('b.txt', over('"a ')),
  'marks of notes': one('b.txt', (size) => filled(size, (at, random) => `${some(random, 5)}.[${at}]`, ' ')),
  'notes and their marks': one(
    'b.md',
    (size) =>
      `${filled(size / 2, (at) => `The mill stood.[^${at}]`, '\n\n')}\n\n${filled(size / 2, (at, random) => `[^${at}]: ${name(random)}, ${some(random, 3)}, p. ${at}.`, '\n\n')}\n`,
  ),
  years: one('b.txt', over('In 1900 and 1901, ')),
  names: one('b.txt', (size) =>
    filled(size, (_, random) => `${name(random)} met ${name(random)} and Dr. ${name(random)}.`, ' '),
  ),
  'a list of works': one(
    'b.md',
    (size) =>
      `# Mills\n\nThe mill stood.\n\n# Bibliography\n\n${filled(size, (_, random) => `${name(random)}, *The ${some(random, 4)}* (London: ${syllables(random, 2)}, ${1800 + random(200)}), pp. ${random(90)}-99.`, '\n\n')}\n`,
  ),
  headings: one('b.md', (size) => filled(size, (at) => `# Part ${at}`, '\n\n')),
  'sections of a sentence': one('b.md', (size) =>
    filled(size, (at) => `${'#'.repeat((at % 6) + 1)} Part ${at}\n\nThe mill ${at} stood.`, '\n\n'),
  ),
  'sentences of one word': one('b.txt', (size) => filled(size, (_, random) => `${syllables(random, 3)}.`, ' ')),
  'one sentence of one word': one('b.txt', over('Mill. ')),
  'names of one family': one('b.txt', (size) =>
    filled(size, (_, random) => `${syllables(random, 3)} Tarn met ${syllables(random, 3)} Tarn.`, ' '),
  ),
  'one note called again and again': one(
    'b.md',
    (size) =>
      `${filled(size, (at) => `The mill ${at} stood.[^1]`, ' ')}\n\n[^1]: Carl Voss, Weirs (London: Cape, 1950), p. 3.\n`,
  ),
  'hidden paragraphs': one('b.html', (size) =>
    filled(size, (at, random) => `<p hidden>${sentence(at, random)}</p><template><p>${sentence(at, random)}`),
  ),
  'short lines': one('b.txt', over('a\n')),
  'short paragraphs': one('b.md', (size) => filled(size, alike, '\n\n')),
  'blank lines': one('b.txt', (size) => `The mill stood.${over('\n')(size)}The wheel turned.\n`),
  'a table in Markdown': one(
    'b.md',
    (size) =>
      `| year | flood |\n| --- | --- |\n${filled(size, (at) => `| ${at} | ${at % 7} feet at the bridge |`, '\n')}\n`,
  ),
  'a table in HTML': one(
    'b.html',
    (size) =>
      `<html><body><table>${filled(size, (at) => `<tr><td>${at}<td>${at % 7} feet at the bridge`)}</table></body></html>`,
  ),
  'a wide table': one('b.md', (size) => `${over('|a')(size / 3)}\n${over('|-')(size / 3)}\n${over('|b')(size / 3)}\n`),
  'elements in elements': one('b.html', (size) => `<html><body>${over('<div>')(size)}The mill stood.</body></html>`),
  'quotes in quotes': one('b.md', (size) => `${over('> ')(size)}The mill stood.\n`),
  'lists in lists': one('b.md', (size) => `${over('- ')(size)}The mill stood.\n`),
  'unclosed inline elements': one('b.html', over('<b>a <i>b ')),
  'character references': one('b.html', over('&amp;&#x41;&eacute;&bogus; ')),
  'angle brackets': one('b.md', over('<a <')),
  'square brackets': one('b.md', over('[a][')),
  addresses: one('b.md', over('http://a.b/c?d=e a.b@c.de ')),
  'misspelt words': one('b.txt', (size) =>
    filled(size, (_, random) => `${syllables(random, 4).toLowerCase()} ${some(random, 3)}`, ' '),
  ),
  Chinese: one('b.txt', over('他去了北京。河边有一座磨坊，')),
  Arabic: one('b.txt', over('وقف الطاحون على ضفة النهر. ')),
  'combining accents': one('b.txt', over('e\u0301\u0323')),
  'zero-width characters': one('b.txt', over('a\u200b\u200d\u2060')),
  'control characters': one('b.txt', over('a\u0001')),
  'front matter': one(
    'b.md',
    (size) => `---\n${filled(size, (at) => `key${at}: value`, '\n')}\n---\n\nThe mill stood.\n`,
  ),
  'emphasis without end': one('b.md', over('*a _b ** __c *** ')),
  'tags in plain text': one('b.txt', over('<b class="x">a</b> <br> ')),
  guillemets: one('b.txt', (size) =>
    filled(size, (_, random) => `« ${some(random, 8)} », écrit ${name(random)}.`, ' '),
  ),
  'guillemets without end': one('b.txt', over('« a “ b ‘ c ” ')),
  'brackets in brackets': one('b.txt', over('(a [b {c <d ')),
  'closing brackets': one('b.txt', over('a) b] c} ')),
  'marks of notes alone': one('b.txt', over('a[1][2]¹²³*†‡ ')),
  digits: one('b.txt', over('1234567890')),
  numbers: one('b.txt', over('12 345 1,234.5 1900 XIV 6th ')),
  dates: one('b.txt', (size) =>
    filled(
      size,
      (_, random) => `On ${1 + random(28)} ${months[random(12)]} ${1800 + random(150)} ${some(random, 4)}.`,
      ' ',
    ),
  ),
  'dates without a sentence': one('b.txt', over('3 May 1871, 1871-05-03, May 1871 to June 1872, ')),
  'capital names': one('b.txt', over('WILHELMINA TARN ')),
  initials: one('b.txt', over('J. R. R. T. ')),
  abbreviations: one('b.txt', over('Mr. Dr. vol. ed. p. cf. ')),
  'citations in the text': one('b.txt', (size) =>
    filled(
      size,
      (_, random) =>
        `The ${some(random, 5)} (${name(random)}, ${1800 + random(200)}, p. ${random(90)}); ibid., p. ${random(90)}; op. cit.`,
      ' ',
    ),
  ),
  'a paragraph again and again': one('b.txt', over(`${alike(1)} ${alike(2)} ${alike(3)}\n\n`)),
  'two copies': (size) => {
    const text = prose(size / 2)
    return { 'sources/a.txt': text, 'sources/b.txt': `${text} The mill stood.` }
  },
  'prose in French': one('b.txt', (size) =>
    filled(
      size,
      (_, random) =>
        `En ${1800 + random(150)}, ${name(random)} quitte le moulin de ${syllables(random, 3)}, où l’hiver fut long, et part pour ${syllables(random, 2)}.`,
      ' ',
    ),
  ),
  CSV: one('b.csv', (size) =>
    filled(size, (at, random) => `${at},${name(random)},1${random(900)},"${some(random, 3)}"`, '\n'),
  ),
  'a log': one('b.log', (size) =>
    filled(
      size,
      (at, random) => `2021-03-04T05:06:${at % 60}Z [info] mill-${random(99)}: GET /${some(random, 1)}?q=${at} 200`,
      '\n',
    ),
  ),
  'Base64 on one line': one('b.txt', (size) => filled(size, (_, random) => letters(random, 76))),
  'Base64 in lines': one('b.txt', (size) => filled(size, (_, random) => letters(random, 76), '\n')),
  'a script': one('b.txt', (size) =>
    filled(
      size,
      (at, random) => `function a${at}(b,c){return b["${some(random, 1)}"]?c[${at}]:{d:'${some(random, 1)}'}}`,
      ';',
    ),
  ),
  JSON: one('b.txt', (size) => `[${filled(size, (at, random) => `{"at":${at},"name":"${name(random)}"}`, ',')}]`),
  'noise of a scanner': one('b.txt', (size) =>
    filled(size, (_, random) => `${letters(random, 1 + random(9))}${" .,;:'-|~^*_\n"[random(14)]}`, ' '),
  ),
  emoji: one('b.txt', over('👩‍🚀🏽🇫🇷 ')),
  'a manuscript of notes': (size) => ({
    'book.md': `# Mills\n\n${filled(size / 2, (at) => `The mill stood.[^${at}]`, '\n\n')}\n\n${filled(size / 2, (at, random) => `[^${at}]: ${some(random, 5)}.`, '\n')}\n`,
  }),
  'a manuscript of prose': (size) => ({ 'book.md': `# Mills\n\n${filled(size, sentence, '\n\n')}\n` }),
  'a manuscript of headings': (size) => ({ 'book.md': `${filled(size, (at) => `# Part ${at}`, '\n\n')}\n` }),
  'a manuscript of one table': (size) => ({
    'book.md': `# Mills\n\n| year | flood |\n| --- | --- |\n${filled(size, (at) => `| ${at} | ${at % 7} feet |`, '\n')}\n`,
  }),
  'a manuscript of quotes in quotes': (size) => ({ 'book.md': `# Mills\n\n${over('> ')(size)}The mill stood.\n` }),
  '300 near-identical documents': (size) =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `sources/copy-${at}.txt`,
        `${filled(size / 300, (index, random) => (random(40) === at % 40 ? alike(at) : sentence(index, random)), ' ')}\n`,
      ]),
    ),
  '10,000 lines in a file each': () =>
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`sources/card-${at}.txt`, `The mill number ${at} stood.\n`]),
    ),
  '2000 tiny documents': (size) =>
    Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [
        `sources/card-${at}.txt`,
        `${filled(size / 2000, () => alike(at), ' ')}\n`,
      ]),
    ),
}
