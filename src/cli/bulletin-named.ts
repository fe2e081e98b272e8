import type { Bulletin } from '../audience/bulletin'
import type { Payload } from '../audience/store'
import { bulletins } from '../audience/store-choices'
import { intakeWords } from '../language/words/intake'
import { CannotGoOn } from './explain'
import { language } from './words'

/** The bulletin of that slug; without one, the only one there is. @throws CannotGoOn when there are several */
export async function bulletinNamed(payload: Payload, slug: string | null): Promise<Bulletin> {
  const words = intakeWords[language]
  const all = await bulletins(payload, language)
  const found = slug ? all.find((one) => one.slug === slug) : all[0]
  if (!slug && all.length > 1) {
    throw new CannotGoOn(words.file.whichBulletin(all.map((one) => one.slug).join(', ')))
  }
  if (!found) throw new CannotGoOn(slug ? words.file.unknownBulletin(slug) : words.file.noBulletin)
  return found
}
