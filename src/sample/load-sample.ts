import type { Payload } from 'payload'
import type { Clock } from '../platform/clock'
import { SampleFiles } from './files'
import { loadBulletin } from './load-bulletin'
import { loadContents } from './load-contents'
import { loadInternalEvents } from './load-internal-events'
import { loadKeyMessages } from './load-key-messages'
import { loadPages } from './load-pages'
import { loadSections } from './load-sections'
import { loadSite } from './load-site'
import { loadSubscribers } from './load-subscribers'
import { loadTerms } from './load-terms'

type Step = 'lists' | 'contents' | 'people'
type Loading = { payload: Payload; clock: Clock; folder: string; say: (step: Step) => void }

/**
 * Puts the sample content in an empty installation and composes one edition from it. Safe to run twice, and to take up
 * where an interrupted run stopped: what is there already stays as it is.
 * @returns the edition's id
 */
export async function loadSample({ payload, clock, folder, say }: Loading): Promise<string> {
  const files = new SampleFiles(folder)
  const now = clock()
  await loadSite(payload, now)
  say('lists')
  const terms = await loadTerms(payload, files)
  say('contents')
  const contents = await loadContents(payload, files, terms, now)
  await loadInternalEvents(payload, files, terms)
  await loadKeyMessages(payload, files, terms, contents)
  await loadPages(payload, files, terms, contents, now)
  await loadSections(payload, files, terms, contents, now)
  say('people')
  const { bulletin, edition } = await loadBulletin(payload, files, contents)
  await loadSubscribers(payload, files, terms, bulletin, now)
  return edition
}
