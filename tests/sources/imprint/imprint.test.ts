import { describe, expect, test } from 'vitest'
import { specFolder } from '../../spec.ts'
import { witnessed } from '../witnessed.ts'

const fields = ['title', 'author', 'place', 'publisher', 'date'] as const
/** Words enough to tell how a title in capitals is set: fewer than sixty different ones tell nothing. */
const words: Record<string, string> = {
  'en.md':
    'In those days nobody went far from home without a lantern, some bread, two apples, one knife, dry matches, warm stockings, good boots, strong rope, clean water, fresh cheese, salt fish, boiled eggs, thick gloves, old letters, blue ink, steel pens, brown paper, candle ends, iron nails, copper wire, linen thread, sharp needles, small change, pipe tobacco and three onions for every person on board.',
  'fr.md':
    'En ce temps nul ne partait loin sans lanterne, un peu de pain, deux pommes, un couteau, des allumettes sèches, des bas chauds, de bonnes bottes, une corde solide, du fromage frais, quelques œufs durs, un gros manteau, trois oignons, de vieilles lettres, une plume avec son encre bleue, plusieurs clous, un fil solide, cinq aiguilles fines, une pipe courte, beaucoup de patience et parfois du tabac pour chaque personne à bord.',
}

describe('what the head of a source tells of it', () => {
  test.each(specFolder(new URL('heads', import.meta.url)))('$file:$line', async ({ file, input, output }) => {
    const { about } = await witnessed('a.txt', `${input}\n\n${words[file]}\n`)
    const own = fields.flatMap((field) => (about[field] ? [`${field}: ${about[field]}`] : []))
    const host = Object.entries(about.host ?? {}).map(([name, value]) => `in ${name}: ${value}`)
    expect([...own, ...host].join('\n')).toBe(output)
  })
})
