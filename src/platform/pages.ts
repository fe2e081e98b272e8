import type { Where } from 'payload'

/** A condition that everything meets: asked so, MongoDB counts; without a condition it gives an estimate. */
export const everything: Where = { id: { exists: true } }

/**
 * Every page of a find in turn, until one is not full. Payload’s own `hasNextPage` comes from a count,
 * which is an estimate on MongoDB where nothing is asked for, and the last rows could be left out.
 */
export async function* pagesOf<Row>(
  limit: number,
  find: (at: { limit: number; page: number }) => Promise<{ docs: Row[] }>,
): AsyncGenerator<Row[]> {
  for (let page = 1; ; page++) {
    const { docs } = await find({ limit, page })
    yield docs
    if (docs.length < limit) return
  }
}
