import { expect, test } from 'vitest'
import { outline, witnessed } from './witnessed.ts'

const prose = 'The mill at Karrow was built in 1871 by Josef Brandt, who kept it for forty years.'
const line = 'eUK98iEG8IR3YvDzy012TccHIFEVmg8J8sbayuNEuzESRf1vhN1a18Wz0HasDo9TpzVsiJE'

const forms: Array<[name: string, coded: string]> = [
  ['lines of Base64, with the last one', `${line}\n${line}\nIrceZ==`],
  ['one long line', line.repeat(4)],
  ['figures of sixteen', `${'7942bdf22106f08477'.repeat(3)}\n${'7942bdf22106f08477'.repeat(3)}\n${'0a96'.repeat(12)}`],
  ['a signature with a gap', `-----BEGIN PGP SIGNATURE-----\n\nabc\n\n=Qx2z\n-----END PGP SIGNATURE-----`],
  ['yEnc', '=ybegin line=128 size=6 name=mill.gif\n\u00c6c*\u00ebB]K\u00b8\u00d9\n=yend size=6'],
  ['Base64 between its lines', `begin-base64 644 mill.gif\n${line}\n====`],
]

test.each(forms)('%s are set apart from the words around them', async (_, coded) => {
  const witness = await witnessed('a.txt', `${prose}\n${coded}\nThe wheel turned all winter long.\n`)
  const lines = outline(witness).split('\n')
  expect(lines[0]).toBe(`narrative | ${prose}`)
  expect(lines.slice(1, -1).every((each) => /^(?:residue|furniture) /.test(each))).toBe(true)
  expect(lines.at(-1)).toBe('narrative | The wheel turned all winter long.')
  expect(witness.file.messages.map(({ ruleId }) => ruleId)).toContain('no-coded-text')
  expect(witness.about.language).toBe('en')
})

test('words that begin like one stay words', async () => {
  const text = `${prose} They begin 1600 metres above the weir, before the end of the valley.`
  const witness = await witnessed('a.txt', text)
  expect(outline(witness)).toBe(`narrative | ${text}`)
})
