import type { Payload } from '../audience/store'
import { bulletins } from '../audience/store-choices'
import { intakeWords } from '../language/words/intake'
import { CannotGoOn } from './explain'
import { language } from './words'

/** The id of the bulletin of that slug; without one, of the first. @throws CannotGoOn */
export async function bulletinNamed(payload: Payload, slug: string | null): Promise<string> {
  const words = intakeWords[language]
  const all = await bulletins(payload, language)
  const found = slug ? all.find((one) => one.slug === slug) : all[0]
  if (!found) throw new CannotGoOn(slug ? words.file.unknownBulletin(slug) : words.file.noBulletin)
  return found.id
}
