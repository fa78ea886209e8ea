/**
 * A function that makes something of a key and keeps it. When it has kept `most` it forgets them all, so that memory
 * stays bounded however many keys there are.
 */
export function madeOnce<Key, Made>(make: (key: Key) => Made, most = MOST_KEPT): (key: Key) => Made {
  const kept = new Map<Key, Made>()
  return (key) => {
    const held = kept.get(key)
    if (held !== undefined || kept.has(key)) return held as Made
    if (kept.size >= most) kept.clear()
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

/** The same where what is made depends on a language too: each keeps its own. */
export function madeOncePer<Language extends object, Key, Made>(
  make: (key: Key, language: Language) => Made,
): (key: Key, language: Language) => Made {
  const makers = new WeakMap<Language, (key: Key) => Made>()
  return (key, language) => {
    const known = makers.get(language)
    if (known) return known(key)
    const maker = madeOnce((each: Key) => make(each, language))
    makers.set(language, maker)
    return maker(key)
  }
}

const MOST_KEPT = 20_000
