import fc from 'fast-check'

const OPENINGS = [
  'In 1871',
  'Later',
  'However,',
  'In the spring of 1880',
  'Soon',
  'After the fire',
  'At Bergen in 1893',
]
const ACTORS = ['Ida Molvik', 'she', 'her father Jonas', 'the school at Voss', 'Peder Aune', 'he', 'the society']
const DEEDS = [
  'opened a workshop for bookbinders',
  'was arrested with four companions',
  'wrote to Karen Lund about the *new* press',
  'moved to Trondheim & lived in [great] poverty',
  'refused the prize of 300 crowns',
  'said: "We shall print it <b>tomorrow</b>, and not before the ice has gone."',
  'left the city_of_ships for good',
  'learned 2. to set type `by hand`',
]
const HEADINGS = ['Early years', 'The workshop', 'On printing', 'Last years']

const sentence = fc
  .tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...ACTORS), fc.constantFrom(...DEEDS), fc.nat(40))
  .map(
    ([opening, actor, deed, number]) =>
      `${opening} ${actor} ${deed}${number > 20 ? ` in the year of ${1860 + number}` : ''}.`,
  )

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '))

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS).map((title) => `## ${title}`) },
  { weight: 1, arbitrary: sentence.map((text) => `> ${text}`) },
  {
    weight: 1,
    arbitrary: paragraph.map((text) => `${text} Of this Ida Molvik later said:\n\n> It was the coldest year of all.`),
  },
  { weight: 1, arbitrary: sentence.map((text) => `- ${text}`) },
)

/** Two to four overlapping sources: blocks drawn from one pool, so that some are the same in several. */
export const arbitrarySources = fc
  .array(block, { minLength: 3, maxLength: 12 })
  .chain((pool) =>
    fc.array(fc.array(fc.oneof(fc.constantFrom(...pool), block), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map((documents) =>
    Object.fromEntries(documents.map((blocks, index) => [`source-${index}.md`, `${blocks.join('\n\n')}\n`])),
  )
