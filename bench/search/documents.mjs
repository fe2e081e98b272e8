// Generated contents in both languages: invented words in the proportions of real ones (Zipf), the same at each run.
const pieces = {
  fr: {
    middle:
      'per sé vé ran sco lai ré us si té fa mil dé cro cha ge tra vail jeu nes ap pren tis sa com mu nau en ga va pa gne tu to lec pa em for ma'.split(
        ' ',
      ),
    ends: [
      '',
      's',
      'e',
      'es',
      'ment',
      'tion',
      'tions',
      'ant',
      'er',
      'ait',
      'ons',
      'eur',
      'eurs',
      'ique',
      'able',
      'ité',
    ],
  },
  en: {
    middle:
      'per se ver scho lar suc cess fa mi ly drop out work you th learn ing com mu ni en ga tu tor read pa rent job form stu dent'.split(
        ' ',
      ),
    ends: ['', 's', 'ing', 'ed', 'ment', 'tion', 'tions', 'er', 'ers', 'ly', 'able', 'ness', 'ity'],
  },
}

export function generator(locale, { vocabulary = 25_000, seed = 7 } = {}) {
  const chance = random(seed)
  const { middle, ends } = pieces[locale]
  const pick = (list) => list[Math.floor(chance() * list.length)]
  const words = new Set()
  while (words.size < vocabulary) {
    words.add(Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(middle)).join('') + pick(ends))
  }
  const list = [...words]
  const sums = []
  list.reduce((sum, _, index) => (sums[index] = sum + 1 / (index + 1.5)), 0)
  const word = () => list[search(sums, chance() * sums.at(-1))]
  const say = (count) => Array.from({ length: count }, word).join(' ')
  const some = (name, count) => [`${name}-${Math.floor(chance() * count)}`]
  return {
    chance,
    word,
    entry: (index) => ({
      kind: ['fact-sheets', 'research', 'initiatives', 'events'][index % 4],
      id: String(index),
      locale,
      slug: `document-${index}`,
      title: say(8),
      lead: say(25),
      keywords: say(6),
      text: say(400),
      publishedAt: new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString(),
      terms: {
        audiences: some('audience', 14),
        themes: some('theme', 20),
        factors: some('factor', 12),
        lifePhases: some('phase', 6),
        territories: some('territory', 40),
      },
    }),
  }
}

/** One question of one to three words; a third of the words misspelled, half without accents. */
export function question({ chance, word }, index) {
  const words = Array.from({ length: 1 + (index % 3) }, () => {
    let asked = word()
    if (chance() < 1 / 3 && asked.length > 5) {
      const place = 1 + Math.floor(chance() * (asked.length - 2))
      asked = asked.slice(0, place) + asked.slice(place + 1)
    }
    return chance() < 0.5 ? asked.normalize('NFD').replace(/\p{M}/gu, '') : asked
  })
  return words.join(' ')
}

const list = (name, count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`,
    slug: `${name}-${index}`,
    name: `${name} ${index}`,
    parent: null,
  }))

export const terms = {
  audience: list('audience', 14),
  theme: list('theme', 20),
  territory: list('territory', 40),
}

/** Mulberry32: a small generator that starts from a number. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function search(sums, wanted) {
  let [from, to] = [0, sums.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sums[middle] < wanted) from = middle + 1
    else to = middle
  }
  return from
}
