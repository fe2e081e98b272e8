import 'server-only'
import { library } from '../../app/library'
import { payload } from '../../app/payload'
import type { Document, Summary } from '../../knowledge/document'
import { systemClock } from '../../platform/clock'
import { findAlike } from '../../search/find-alike'

/** What to read beside a document, when staff have not linked it already. */
export async function alikeTo(document: Document): Promise<Summary[]> {
  return findAlike({ payload: await payload(), library: await library() }, document, systemClock())
}
