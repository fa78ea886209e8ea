import { expect, it } from 'vitest'
import { en } from '../../src/recension/wording/en.ts'
import { fr } from '../../src/recension/wording/fr.ts'
import { displayDate } from '../../src/recension/writing/display-date.ts'

it.each([
  ['1919-01-05', '5 January 1919', '5 janvier 1919'],
  ['1919-01-01', '1 January 1919', '1er janvier 1919'],
  ['1921-21', 'spring 1921', 'printemps 1921'],
  ['1920~', 'c. 1920', 'vers 1920'],
  ['192X', '1920s', 'années 1920'],
  ['1912/1917', '1912–1917', '1912–1917'],
  ['1921-10/1921-12', 'October–December 1921', 'octobre–décembre 1921'],
  ['1870-02-04/1870-02-05', '4–5 February 1870', '4–5 février 1870'],
  ['1913-01-30/1913-02-02', '30 January–2 February 1913', '30 janvier–2 février 1913'],
  ['../1850', 'before 1850', 'avant 1850'],
  ['1868/..', 'after 1868', 'après 1868'],
  ['1845?', '1845 (?)', '1845 (?)'],
])('%s', (edtf, english, french) => {
  expect([displayDate(edtf, en.dates), displayDate(edtf, fr.dates)]).toEqual([english, french])
})
