// The population of population.mjs in MongoDB: the same shares, by a generator that draws the same each time.
const batch = 5000
const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-02-10T15:00:00.000Z')

/** Five bulletins, 15 themes, 12 audiences, 17 regions with 104 RCMs, 400 organisations; then so many people. */
export async function fillMongo(payload, people) {
  const { ObjectId } = payload.db.connection.base.Types
  const ids = (count) => Array.from({ length: count }, () => new ObjectId())
  const own = {
    bulletins: ids(5),
    themes: ids(15),
    audiences: ids(12),
    territories: ids(121),
    organisations: ids(400),
  }
  const rows = (slug) => payload.db.collections[slug].collection
  await rows('territories').insertMany(
    own.territories.map((_id, index) => ({
      _id,
      slug: `t-${index}`,
      kind: index < 17 ? 'region' : 'mrc',
      parent: index < 17 ? null : own.territories[index % 17],
    })),
  )
  const draw = drawing(20_260_210)
  let sequence = 0
  for (let from = 0; from < people; from += batch) {
    const some = Array.from({ length: Math.min(batch, people - from) }, (_, index) =>
      person(new ObjectId(), from + index, own, draw),
    )
    const consents = some.flatMap(({ _id, bulletins }) =>
      bulletins.map((bulletin) => consent(_id, bulletin, ++sequence, draw)),
    )
    await rows('subscribers').insertMany(some, { ordered: false })
    await rows('consents').insertMany(consents, { ordered: false })
  }
  return Object.fromEntries(Object.entries(own).map(([name, list]) => [name, list.map(String)]))
}

/** Numbers from 0 to 1, always the same ones (xorshift of 32 bits). */
function drawing(seed) {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function person(_id, index, own, draw) {
  const skewed = (list) => list[Math.floor(draw() * draw() * list.length)]
  const some = (list, most) => [
    ...new Set(Array.from({ length: Math.floor(draw() * (most + 1)) }, () => skewed(list))),
  ]
  const state = draw()
  return {
    _id,
    email: `person-${index}@example.org`,
    locale: draw() < 0.88 ? 'fr' : 'en',
    state: state < 0.85 ? 'confirmed' : state < 0.9 ? 'unconfirmed' : 'unsubscribed',
    organisation: draw() < 0.5 ? own.organisations[Math.floor(draw() * 400)] : null,
    frequency: draw() < 0.7 ? 'each' : draw() < 0.67 ? 'weekly' : 'monthly',
    pausedUntil: draw() < 0.01 ? new Date('2026-06-01T00:00:00.000Z') : null,
    source: draw() < 0.5 ? 'import' : draw() < 0.9 ? 'form' : 'paper',
    confirmedAt: new Date(start - Math.floor(draw() * 1800) * day),
    bulletins: own.bulletins.filter((_, place) => draw() < [0.6, 0.4, 0.2, 0.1, 0.02][place]),
    themes: some(own.themes, 4),
    audiences: some(own.audiences, 2),
    territories: some(own.territories, 2),
  }
}

/** One act for each bulletin followed; one in ten implied, ending over the next two years. */
function consent(subscriber, bulletin, sequence, draw) {
  const isImplied = sequence % 10 === 0
  return {
    subscriber,
    bulletin,
    act: draw() < 0.97 ? 'confirmed' : 'withdrawn',
    method: 'link',
    purpose: 'bulletin',
    basis: isImplied ? 'implied' : 'express',
    expiresAt: isImplied ? new Date(start + Math.floor(draw() * 730) * day) : null,
    locale: 'fr',
    text: 'x',
    textVersion: '1',
    textHash: 'x',
    at: new Date('2026-01-01T00:00:00.000Z'),
    sequence,
    seal: 'x',
  }
}
