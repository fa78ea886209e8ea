import { expect, test } from 'vitest'
import { madeOnce, madeOncePer } from '../src/made-once.ts'

test('makes each once, what is undefined too', () => {
  const asked: string[] = []
  const made = madeOnce((key: string) => {
    asked.push(key)
    return key === 'none' ? undefined : key.length
  })
  expect(['none', 'two', 'none', 'two'].map(made)).toEqual([undefined, 3, undefined, 3])
  expect(asked).toEqual(['none', 'two'])
})

test('keeps no more than it is allowed to', () => {
  let times = 0
  const made = madeOnce((key: number) => {
    times++
    return -key
  }, 2)
  expect([1, 2, 1, 3, 1].map(made)).toEqual([-1, -2, -1, -3, -1])
  expect(times).toBe(4)
})

test('each language keeps its own', () => {
  const [low, high] = [{ add: 1 }, { add: 10 }]
  const made = madeOncePer((key: number, language: typeof low) => key + language.add)
  expect([made(1, low), made(1, high), made(1, low)]).toEqual([2, 11, 2])
})
