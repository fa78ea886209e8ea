import { describe, expect, it } from 'vitest'
import { apparatusOf } from './apparatus.ts'

/** Date and sigla of each entry: `1871 AB`. */
async function entries(sources: Record<string, string>): Promise<string[]> {
  const { chronology } = await apparatusOf(sources)
  return chronology
    .map(
      ({ date, sources: told, conflict }) =>
        `${date} ${[...new Set(told.map(({ siglum }) => siglum))].sort().join('')}${conflict.length > 0 ? '!' : ''}`,
    )
    .sort()
}

const head = 'Ada Wendt\n\nAda Wendt was a printer of Oslo. '

describe('one event in other words', () => {
  it('is one entry where two witnesses tell the same life', async () => {
    const told = await entries({
      'a.txt': `${head}Wendt was born at Bergen on 4 May 1840. In 1861 she married the pilot Jan Holm. In 1866 she opened a shop in Skipper Street. The shop burned down on 3 June 1871. She died in March 1902.\n`,
      'b.txt': `${head}She had first seen the light in Bergen in May 1840. In 1861 she became the wife of Jan Holm. Five years later there was a sign with her name above a door. Everything that she owned went up in smoke in the summer of 1871. Her end came in 1902.\n`,
    })
    expect(told).toEqual(['1840-05-04 AB', '1861 AB', '1866 AB', '1871-06-03 AB', '1902-03 AB'])
  })

  it('is found in French', async () => {
    const told = await entries({
      'a.txt':
        'Ada Wendt\n\nAda Wendt fut imprimeuse à Nantes. Wendt naquit à Vannes le 4 mai 1840. Elle épousa le pilote Jean Hamon en 1861. En 1866, elle ouvrit une boutique. La boutique brûla le 3 juin 1871. Elle mourut en mars 1902.\n',
      'b.txt':
        "Ada Wendt\n\nAda Wendt fut imprimeuse à Nantes. Elle vint au monde en mai 1840. En 1861, elle devint la femme de Jean Hamon. Cinq ans plus tard, son nom se lisait au-dessus d'une porte. Tout ce qu'elle possédait partit en fumée pendant l'été 1871. Elle s'éteignit en 1902.\n",
    })
    expect(told).toEqual(['1840-05-04 AB', '1861 AB', '1866 AB', '1871-06-03 AB', '1902-03 AB'])
  })

  it('keeps dates that differ side by side', async () => {
    const told = await entries({
      'a.txt': `${head}In 1866 Wendt opened a shop. Her album Salt and Tar came out in 1871.\n`,
      'b.txt': `${head}In 1866 Wendt opened a shop. Her album Salt and Tar was published in 1872.\n`,
    })
    expect(told).toHaveLength(2)
    expect(told[1]).toMatch(/AB!$/u)
  })

  it('lets nobody die twice, by name or by what he was to the subject', async () => {
    const told = await entries({
      'a.txt': `${head}In 1861 she married the pilot Jan Holm. Her husband, Jan Holm, was drowned off Stavern in October 1870. She opened a shop in 1875.\n`,
      'b.txt': `${head}In 1861 she married the pilot Jan Holm. Widowed in 1871, she let the house. She opened a shop in 1875.\n`,
    })
    expect(told).toEqual(['1861 AB', '1870-10 AB!', '1875 AB'])
  })

  it('takes the 24th of a month for no winter', async () => {
    const told = await entries({
      'a.txt': `${head}On 18 March 1871 she marched to the quay with a lamp under her coat. Wendt gave herself up on 24 May 1871 to free her mother.\n`,
      'b.txt': `${head}She surrendered on 24 May 1871 for the freedom of her mother.\n`,
    })
    expect(told).toEqual(['1871-03-18 A', '1871-05-24 AB'])
  })

  it('reckons from an age of hers, and dates what should have been done not at all', async () => {
    const told = await entries({
      'a.txt': `${head}Wendt was born at Bergen on 4 May 1840. At twelve years of age she lost her mother. After eleven years the family moved to Oslo. The boat ought to have come in May 1866.\n`,
      'b.txt': `${head}Wendt was born in 1841.\n`,
    })
    expect(told).toEqual(['1840-05-04 AB!', '1852~ A', '1863 A'])
  })
})

describe('two events in words alike', () => {
  it('keeps the deaths of two apart', async () => {
    const told = await entries({
      'a.txt': `${head}Her son Nils died in 1870. She opened a shop in 1875.\n`,
      'b.txt': `${head}Her son Peder died in 1880. She opened a shop in 1875.\n`,
    })
    expect(told).toEqual(['1870 A', '1875 AB', '1880 B'])
  })

  it('takes the beginning of a span of years for the span', async () => {
    const told = await entries({
      'a.txt': `${head}Wendt was organist of the Nikolai church at Bergen from 1866 to 1871. She died in 1902.\n`,
      'b.txt': `${head}On 3 May 1866 Wendt took possession of the organ of the Nikolai church at Bergen. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866-05-03 AB', '1902 AB'])
  })
})

describe('one event told once in prose and once otherwise', () => {
  it('is one entry where a list of the same page has it again', async () => {
    const prose = `Wendt was appointed harbourmaster in 1873 by the council of Bergen. In 1880 she built a lighthouse at Stavern.`
    const told = await entries({
      'a.md': `# Ada Wendt\n\nAda Wendt was a pilot of Oslo. ${prose} She taught many boys to swim. She kept bees.\n\n## Ranks\n\n- Pilot – 3 May 1866\n- Harbourmaster – 2 August 1873\n`,
      'b.md': `# Ada Wendt\n\nAda Wendt was a pilot. ${prose}\n`,
    })
    expect(told).toEqual(['1866-05-03 A', '1873-08-02 AB', '1880 AB'])
  })

  it('is one entry where both give the same years, or one of them the first', async () => {
    const told = await entries({
      'a.txt': `${head}She spent nine months, between 1842 and 1843, on this translation. She died in 1902.\n`,
      'b.txt': `${head}Between 1842 and 1843 she translated for him a treatise on tides by a Dane. She died in 1902.\n`,
      'c.txt': `${head}In 1842 Wendt translated into English a treatise on tides. She died in 1902.\n`,
    })
    expect(told.filter((line) => line.startsWith('1842'))).toHaveLength(1)
  })
})

describe('one event with a date of another kind', () => {
  it('shows the year before beside the year, where the words are alike', async () => {
    const told = await entries({
      'a.txt': `${head}In 1866 Wendt opened a shop. The steam press with the copper eagle was set up in 1870. She died in 1902.\n`,
      'b.txt': `${head}In 1866 Wendt opened a shop. Her men were proud of the copper eagle on the press, which had come in 1871. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866 AB', '1871 AB!', '1902 AB'])
  })

  it('takes a winter for the one that ends or the one that begins in its year', async () => {
    const told = await entries({
      'a.txt': `${head}On 3 February 1866 Wendt and thirty guildsmen founded a reading society. She died in 1902.\n`,
      'b.txt': `${head}In the winter of 1866 thirty guildsmen agreed over their punch that there should be a reading society. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866-02-03 AB', '1902 AB'])
  })

  it('is told with what came of it in the same sentence', async () => {
    const told = await entries({
      'a.txt': `${head}In May 1866 the bailiff of Bergen arrested Wendt for a pamphlet, and released her after nine days. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866-05 A', '1902 A'])
  })

  it('is one entry where a witness mentions it again', async () => {
    const life = 'Wendt was born at Drammen in 1840. In 1861 she married Jan Holm. In 1866 she opened a shop.'
    const told = await entries({
      'a.txt': `${head}${life} On 3 June 1871 the paper store in Skipper Street burned with all its presses. In 1875 she moved to Horten. About the presses in Skipper Street and the store of 1871 she told a different story every year. In 1890 she sold the house. She died in 1902.\n`,
      'b.txt': `${head}${life} In June 1871 the paper store burned. In 1875 she moved to Horten. In 1890 she sold the house. She died in 1902.\n`,
    })
    expect(told).toEqual(['1840 AB', '1861 AB', '1866 AB', '1871-06-03 AB', '1875 AB', '1890 AB', '1902 AB'])
  })

  it('shows a slip of the year beside the right date', async () => {
    const told = await entries({
      'a.txt': `${head}On 2 March 1866 Wendt landed at Bergen. In 1870 she sold the shop. She died in 1902.\n`,
      'b.txt': `${head}Wendt landed at Bergen on 2 March 1867. In 1870 she sold the shop. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866-03-02 AB!', '1870 AB', '1902 AB'])
  })

  it('takes a book told of by a pronoun for the one of that year', async () => {
    const told = await entries({
      'a.txt': `${head}Her memoirs, Salt and Tar, were published in 1871.\n\nWorks\n\n- Salt and Tar. Bergen: Holm, 1871.\n`,
      'b.txt': `${head}The memoirs say little of Bergen. Published in 1871, they are full of knots.\n`,
    })
    expect(told).toEqual(['1871 AB'])
  })
})

it('shows days beside each other where the witnesses run side by side', async () => {
  const told = await entries({
    'a.txt': `${head}In 1866 Wendt opened a shop. On 3 June 1871 the schooner Hulda landed the copper press. In 1875 she sold the boat.\n`,
    'b.txt': `${head}In 1866 Wendt opened a shop. The press of copper came ashore from the Hulda on 5 June 1871. In 1875 she sold the boat.\n`,
  })
  expect(told.filter((line) => line.startsWith('1871'))).toHaveLength(1)
})

describe('two events of one time', () => {
  it('stay two where their deeds do not go together', async () => {
    const told = await entries({
      'a.txt': `${head}Wendt married Jan Holm in 1861. She died in 1902.\n`,
      'b.txt': `${head}In 1861 Wendt published a grammar of Danish. She died in 1902.\n`,
    })
    expect(told).toEqual(['1861 A', '1861 B', '1902 AB'])
  })

  it('stay two where one is a wedding and the other is not', async () => {
    const told = await entries({
      'a.txt': `${head}On 3 August 1866 Wendt married Jan Holm. In 1875 she sold the boat. She died in 1902.\n`,
      'b.txt': `${head}In 1866 Wendt was elected chair of the printers of Oslo. In 1875 she sold the boat. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866 A', '1866-08-03 B', '1875 AB', '1902 AB'])
  })

  it('stay two where others act in them', async () => {
    const told = await entries({
      'a.txt': `${head}In 1866 Wendt was arrested for a pamphlet. She died in 1902.\n`,
      'b.txt': `${head}Karl Brandt, a baker of Drammen, was arrested in 1866 after a riot. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866 A', '1866 B', '1902 AB'])
  })

  it('stay two where a witness tells both', async () => {
    const told = await entries({
      'a.txt': `${head}In 1866 Wendt opened a shop. In 1866 she also joined the Harbour Society. She died in 1902.\n`,
      'b.txt': `${head}In 1866 Wendt joined the Harbour Society. She died in 1902.\n`,
    })
    expect(told).toEqual(['1866 A', '1866 AB', '1902 AB'])
  })
})

describe('an age', () => {
  it('dates what the subject did', async () => {
    const told = await entries({
      'a.txt': `${head}Wendt was born at Bergen on 4 May 1840. At twelve she was apprenticed to a printer. She married the pilot Jan Holm in her twentieth year. Her mother was forty-one when the mill burned.\n`,
    })
    expect(told).toEqual(['1840-05-04 A', '1852~ A', '1859~ A'])
  })

  it('dates it in French', async () => {
    const told = await entries({
      'a.txt':
        'Ada Wendt\n\nAda Wendt fut imprimeuse à Nantes. Wendt naquit à Vannes le 4 mai 1840. À treize ans, elle entra en apprentissage chez un imprimeur. Elle le quitta dans sa vingtième année. Elle fut condamnée à neuf ans de prison.\n',
    })
    expect(told).toEqual(['1840-05-04 A', '1853~ A', '1859~ A'])
  })
})

it('takes a day of the old style for the same day of the new', async () => {
  const told = await entries({
    'a.txt': `${head}Wendt was born on 22 June 1771 (O.S. 11 June). She died in 1802.\n`,
    'b.txt': `${head}Wendt was born on 11 June 1771, old style. She died in 1802.\n`,
  })
  expect(told).toEqual(['1771-06-22 AB', '1802 AB'])
})

it('takes no lifetime of another for events, and that of the subject for two', async () => {
  const told = await entries({
    'a.txt':
      'Ada Wendt\n\nAda Wendt lived from 15 August 1856 to 26 September 1915. She read Peter Holm (1802–1871) and studied under Jan Krag (1826–1896). In 1880 she married Nils Dahl (1850–1919), a baker.\n',
  })
  expect(told).toEqual(['1856-08-15 A', '1880 A', '1915-09-26 A'])
})

it('reckons from the wedding that is told elsewhere, and from winters', async () => {
  const told = await entries({
    'a.txt': `${head}Wendt was born at Bergen on 4 May 1840. In 1861 she married Jan Holm. She sold the boat in 1870. Three winters afterwards she built a house. Two years after her marriage she had joined the Harbour Society.\n`,
    'b.txt':
      'Ada Wendt\n\nAda Wendt fut imprimeuse à Oslo. Wendt naquit à Bergen le 4 mai 1840. En 1861, elle épousa Jan Holm. Deux ans après son mariage, elle entra à la Société du port.\n',
  })
  expect(told).toEqual(['1840-05-04 AB', '1861 AB', '1863 AB', '1870 A', '1873 A'])
})
