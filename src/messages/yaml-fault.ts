/**
 * A fault of YAML in words for one who never read its specification.
 *
 * `title: The mill: a life` gives `The value holds a colon, or lines below it are indented otherwise: put it between quotation marks`.
 */
export function yamlFault({ code, message }: { code: string; message: string }): string {
  const found = known.find(([codes, words]) => codes.includes(code) && words.test(message))
  return found?.[2] ?? message.split(' at line ')[0] ?? message
}

const known: Array<[codes: string, words: RegExp, meaning: string]> = [
  ['MULTIPLE_DOCS', /./, 'A second document begins here; all settings stand in one, so nothing of it would be read'],
  ['DUPLICATE_KEY', /./, 'This setting stands here a second time'],
  ['TAB_AS_INDENT', /./, 'The line is indented by a tab; YAML takes spaces'],
  ['BAD_INDENT', /end with a/, 'A bracket is opened and never closed'],
  ['BAD_INDENT', /./, 'The line is indented otherwise than the lines it belongs to'],
  ['MISSING_CHAR', /quote/, 'A quotation mark is opened and never closed'],
  ['MISSING_CHAR', /map values/, 'The line has no colon; each setting is `name: value`'],
  ['MISSING_CHAR', /./, 'A bracket is opened and never closed, or a comma is missing in it'],
  [
    'BLOCK_AS_IMPLICIT_KEY MULTILINE_IMPLICIT_KEY',
    /./,
    'The value holds a colon, or lines below it are indented otherwise: put it between quotation marks',
  ],
  [
    'BAD_SCALAR_START BAD_ALIAS',
    /./,
    'The value begins with a sign that YAML has a use for: put it between quotation marks',
  ],
  ['TAG_RESOLVE_FAILED', /./, 'The value begins with `!`, by which YAML names a type: put it between quotation marks'],
  ['BAD_DQ_ESCAPE', /./, 'A backslash between double quotation marks begins a code: take single quotation marks'],
  ['UNEXPECTED_TOKEN', /./, 'Something is left over behind the value: put all of it between quotation marks'],
]
