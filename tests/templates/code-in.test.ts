import { describe, expect, test } from 'vitest'
import { filler } from '../../src/templates/fill.ts'

const ours = '<!doctype html><script src="reader.js" defer></script><p>ours</p>'
const filledWith = (own: string, path = 'html/page.html') => {
  const { fill, faults } = filler(
    new Map([
      [path, own],
      [`ours/${path}`, ours],
    ]),
  )
  return {
    page: fill(path, { name: 'onclick' }),
    faults: faults.map(({ reason, line, column }) => [reason, line, column]),
  }
}

describe('a template of the book', () => {
  test.each([
    '<script>steal()</script>',
    '<script src="https://outside.example/x.js"></script>',
    '<!--><script>steal()</script>-->',
    '<scr{{ "" }}ipt>steal()</scr{{ "" }}ipt>',
    '<p {{ name }}="steal()">',
    '<p on{% if false %}">{% endif %}click=steal()>',
    '<a href="java\tscript:steal()">x</a>',
    '<a href="&#106;avascript:steal()">x</a>',
    '<svg><a xlink:href="javascript:steal()">x</a></svg>',
    '<meta http-equiv="refresh" content="0;url=x">',
    '<iframe srcdoc="x"></iframe>',
  ])('%s gives way to the program’s', (own) => {
    const { page, faults } = filledWith(own)
    expect(page).toBe(ours)
    expect(faults).toHaveLength(1)
  })

  test('that is XML, too', () => {
    const own = '<html xmlns:h="http://www.w3.org/1999/xhtml"><title/><h:script>steal()</h:script></html>'
    expect(filledWith(own, 'epub/page.xhtml').page).toBe(ours)
  })

  test.each([
    '<script src="reader.js"></script>',
    '<p title="on a click">on=1</p>',
    '<img src="data:image/png;base64,AA==">',
  ])('%s is taken', (own) => expect(filledWith(own)).toEqual({ page: own, faults: [] }))

  test('is told with its place', () => {
    expect(filledWith('<p>x</p>\n<p onclick="steal()">').faults).toEqual([
      ['It holds `onclick`, which could run where the book is read', 2, 4],
    ])
  })
})
