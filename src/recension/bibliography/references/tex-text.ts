/** What TeX writes before a letter for the mark above or below it, as a combining character. */
const accents: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  c: '\u0327',
  d: '\u0323',
  k: '\u0328',
  b: '\u0331',
}

const letters: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dots: '…',
  ldots: '…',
  textendash: '–',
  textemdash: '—',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  guillemotleft: '«',
  guillemotright: '»',
  og: '«\u00A0',
  fg: '\u00A0»',
  S: '§',
  pounds: '£',
  copyright: '©',
  textsuperscript: '',
}

/**
 * A value of BibTeX as plain text: accents and letters resolved, braces and commands for type gone, white space folded.
 *
 * `Caf\'{e} {\OE}uvre \emph{x} \& y--z` is `Café Œuvre x & y–z`.
 */
export function texText(value: string): string {
  return value
    .replace(/\$([^$\\]{0,80})\$/gu, '$1')
    .replace(/\\([`'^~=."])\s*(?:\{\s*(\\?\p{L}?)\s*\}|(\\?\p{L}))/gu, accented)
    .replace(/\\([uvHcdkrb])(?:\s*\{\s*(\\?\p{L}?)\s*\}|\s+(\\?\p{L}))/gu, accented)
    .replace(/(?<!\\)~/gu, '\u00A0')
    .replace(/\\([A-Za-z]+)(\s*\{\}|\s+|(?![A-Za-z]))/gu, (_all, name: string, after: string) =>
      name in letters ? (letters[name] as string) : after.trim() === '' ? '' : ' ',
    )
    .replace(/(?<!\\)[{}]/gu, '')
    .replace(/---/gu, '—')
    .replace(/--/gu, '–')
    .replace(/``|''/gu, (marks) => (marks === '``' ? '“' : '”'))
    .replace(/\\([^A-Za-z])/gu, '$1')
    .replace(/[^\S\u00A0]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

function accented(all: string, mark: string, braced: string | undefined, bare: string | undefined): string {
  const letter = (braced ?? bare ?? '').replace(/^\\/u, '')
  return letter === '' ? all.slice(1, 2) : `${letter}${accents[mark] ?? ''}`
}
