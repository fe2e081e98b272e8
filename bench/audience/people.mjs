// A list of invented people, on example.org alone, written as it is made.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const names = ['Léa', 'Ana', 'Ben', 'Zoé', 'Noah', 'Émile', 'Rose', 'Théo']

export async function writePeople(file, count) {
  await pipeline(Readable.from(lines(count)), createWriteStream(file))
}

function* lines(count) {
  yield 'courriel,prénom,langue\n'
  for (let index = 0; index < count; index += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - index) }, (_, row) => person(index + row))
    yield rows.join('')
  }
}

/** In no order, as real lists are: what is looked up is spread over the whole index. */
function person(index) {
  const mixed = (Math.imul(index, 2_654_435_761) >>> 0).toString(36)
  return `${mixed}.${index}@ecole-${index % 997}.example.org,${names[index % names.length]},${index % 5 === 0 ? 'en' : 'fr'}\n`
}
