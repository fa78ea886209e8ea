import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeManuscript } from '../../src/recension/merge/merge.ts'
import type { ComposedBlock } from '../../src/recension/recension.ts'
import { composed, edit, edited } from './merge-arbitrary.ts'

const edits = fc.array(edit, { maxLength: 6 })

function first(blocks: ComposedBlock[]) {
  return mergeManuscript({ ledger: null, composed: blocks, edited: null })
}

function runs(count: number): fc.Parameters<unknown> {
  return { numRuns: count, seed: 20260101 }
}

describe('laws of the merge: what stays', () => {
  test('with no new composition the file does not change by one byte', () => {
    const returns = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(composed, edits, returns, fc.constantFrom('', '\uFEFF', '\n\n'), (blocks, list, eol, head) => {
        const before = first(blocks)
        const text = head + edited(String(before.manuscript), list).text.replaceAll('\n', eol)
        const merged = mergeManuscript({ ledger: before.ledger, composed: blocks, edited: text })
        expect(String(merged.manuscript)).toBe(text)
      }),
      runs(400),
    )
  })

  test('nor does it when the file has been torn', () => {
    fc.assert(
      fc.property(
        composed,
        fc.nat(),
        fc.nat(60),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (blocks, at, count, noise) => {
          const before = first(blocks)
          const whole = String(before.manuscript)
          const cut = at % whole.length
          const text = whole.slice(0, cut) + noise + whole.slice(cut + count)
          if (text.trim() === '') return
          const merged = mergeManuscript({ ledger: before.ledger, composed: blocks, edited: text })
          expect(String(merged.manuscript)).toBe(text)
        },
      ),
      runs(400),
    )
  })
})

describe('laws of the merge: what is new', () => {
  test('with no edits the result equals the composition', () => {
    fc.assert(
      fc.property(composed, composed, (then, now) => {
        const before = first(then)
        const merged = mergeManuscript({ ...before, composed: now, edited: String(before.manuscript) })
        const fresh = first(now)
        expect(String(merged.manuscript)).toBe(String(fresh.manuscript))
        expect(merged.manuscript.messages).toEqual([])
      }),
      runs(400),
    )
  })

  test('running twice equals running once', () => {
    fc.assert(
      fc.property(composed, composed, edits, (then, now, list) => {
        const before = first(then)
        const text = edited(String(before.manuscript), list).text
        const once = mergeManuscript({ ...before, composed: now, edited: text })
        // A manuscript emptied to the last word counts as none, and is composed anew.
        if (String(once.manuscript).trim() === '') return
        const twice = mergeManuscript({ ...once, composed: now, edited: String(once.manuscript) })
        expect(String(twice.manuscript)).toBe(String(once.manuscript))
        const thrice = mergeManuscript({ ...twice, composed: now, edited: String(twice.manuscript) })
        expect(String(thrice.manuscript)).toBe(String(once.manuscript))
        expect(thrice.ledger).toEqual(twice.ledger)
      }),
      runs(400),
    )
  })
})

describe('laws of the merge: what a person wrote', () => {
  test('nothing a person wrote is dropped', () => {
    fc.assert(
      fc.property(composed, composed, edits, fc.boolean(), (then, now, list, isLedgerLost) => {
        const before = first(then)
        const { text, own } = edited(String(before.manuscript), list)
        const ledger = isLedgerLost ? null : before.ledger
        const merged = String(mergeManuscript({ ledger, composed: now, edited: text }).manuscript)
        for (const mark of own) expect(merged).toContain(mark)
      }),
      runs(400),
    )
  })

  test('an edit of one block and a change of another do not meet', () => {
    fc.assert(
      fc.property(composed, fc.nat(), fc.nat(), (blocks, mine, theirs) => {
        const prose = blocks.flatMap(({ markdown }, index) => (/^[a-zé]/.test(markdown) ? [index] : []))
        const a = prose[mine % prose.length]
        const b = prose[theirs % prose.length]
        if (a === undefined || b === undefined || a === b) return
        const before = first(blocks)
        const place = first(blocks.slice(0, a + 1)).manuscript
        const cut = String(place).trimEnd().length
        const whole = String(before.manuscript)
        const text = `${whole.slice(0, cut)} My zq0 words.${whole.slice(cut)}`
        const now = blocks.map((block, index) =>
          index === b ? { ...block, markdown: `New zq1 words. ${block.markdown}` } : block,
        )
        const merged = mergeManuscript({ ...before, composed: now, edited: text })
        expect(merged.manuscript.messages).toEqual([])
        expect(String(merged.manuscript)).toContain('zq0')
        expect(String(merged.manuscript)).toContain('zq1')
      }),
      runs(400),
    )
  })
})
