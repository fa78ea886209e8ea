import type { Draft } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { agree } from './quantities/agree.ts'
import type { Quantity } from './quantities/quantity.ts'

const measured = ['length', 'height', 'breadth', 'depth'] as const

interface Measure {
  told: Told
  quantity: Quantity
}

/** Lengths, heights, breadths and depths that each witness gives once and that differ: `198 feet long`. */
export function measures({ all, quantitiesOf }: Ground): Draft[] {
  const found = all.flatMap((told): Measure[] =>
    told.passage.type === 'note' || told.passage.type === 'work'
      ? []
      : quantitiesOf(told).flatMap((quantity) =>
          measured.some((unit) => unit === quantity.unit) && /\s\p{L}+$/u.test(quantity.text)
            ? [{ told, quantity }]
            : [],
        ),
  )
  return measured.flatMap((unit) => {
    const same = found.filter(({ quantity }) => quantity.unit === unit && isTold(quantity))
    const alone = same.filter((one) => same.every((other) => other === one || other.told.witness !== one.told.witness))
    const differing = alone.filter((a) =>
      alone.some((b) => a !== b && !agree(a.quantity, b.quantity) && near(a.quantity, b.quantity)),
    )
    if (differing.length < 2) return []
    const claims = differing.map(({ told, quantity }) => ({ told, value: quantity.text }))
    return [
      {
        kind: 'number',
        about: { what: 'number', concerning: [differing[0]?.quantity.noun ?? unit] },
        claims,
        weight: 0.6,
      } satisfies Draft,
    ]
  })
}

function isTold({ rough }: Quantity): boolean {
  return rough === 'exact' || rough === 'about'
}

function near(a: Quantity, b: Quantity): boolean {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value) < 2
}
