/**
 * Makes the ICC profile of a press that prints black ink alone, with the dot gain given (0.2: a half tone comes out at 70 %).
 *
 * Output profile, version 2.4, gray: the least that PDF/X-4 takes as an output intent.
 */
export function grayProfile(dotGain: number): Uint8Array {
  const tags: Array<[string, Uint8Array]> = [
    ['cprt', text('text', 'No rights reserved')],
    ['desc', description(`Black ink, ${Math.round(dotGain * 100)} % dot gain`)],
    ['kTRC', curve(dotGain)],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
  ]
  const table = 132 + tags.length * 12
  const size = tags.reduce((sum, [, data]) => sum + padded(data.length), table)
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(profile, view)
  let offset = table
  for (const [index, [tag, data]] of tags.entries()) {
    ascii(profile, 132 + index * 12, tag)
    view.setUint32(136 + index * 12, offset)
    view.setUint32(140 + index * 12, data.length)
    profile.set(data, offset)
    offset += padded(data.length)
  }
  view.setUint32(128, tags.length)
  return profile
}

function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length)
  view.setUint32(8, 0x02400000)
  ascii(profile, 12, 'prtrGRAYXYZ ')
  for (const [index, value] of [2026, 1, 1].entries()) view.setUint16(24 + index * 2, value)
  ascii(profile, 36, 'acsp')
  view.setUint32(68, fixed(0.9642))
  view.setUint32(72, fixed(1))
  view.setUint32(76, fixed(0.8249))
}

const padded = (length: number): number => (length + 3) & ~3
const fixed = (value: number): number => Math.round(value * 0x10000)

function ascii(target: Uint8Array, at: number, letters: string): void {
  for (let index = 0; index < letters.length; index++) target[at + index] = letters.charCodeAt(index)
}

function text(type: string, value: string): Uint8Array {
  const data = new Uint8Array(8 + value.length + 1)
  ascii(data, 0, type)
  ascii(data, 8, value)
  return data
}

function description(value: string): Uint8Array {
  const data = new Uint8Array(12 + value.length + 1 + 8 + 3 + 67)
  ascii(data, 0, 'desc')
  new DataView(data.buffer).setUint32(8, value.length + 1)
  ascii(data, 12, value)
  return data
}

function xyz(x: number, y: number, z: number): Uint8Array {
  const data = new Uint8Array(20)
  ascii(data, 0, 'XYZ ')
  for (const [index, value] of [x, y, z].entries()) new DataView(data.buffer).setUint32(8 + index * 4, fixed(value))
  return data
}

/** Luminance by device value (0 is full ink), with the gain greatest in the middle tones. */
function curve(dotGain: number): Uint8Array {
  const steps = 256
  const data = new Uint8Array(12 + steps * 2)
  const view = new DataView(data.buffer)
  ascii(data, 0, 'curv')
  view.setUint32(8, steps)
  for (let step = 0; step < steps; step++) {
    const ink = 1 - step / (steps - 1)
    const area = Math.min(1, ink + 4 * dotGain * ink * (1 - ink))
    view.setUint16(12 + step * 2, Math.round((1 - area) * 0xffff))
  }
  return data
}
