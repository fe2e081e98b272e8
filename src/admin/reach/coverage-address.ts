/** What the list of organisations without a reader is narrowed to. `null`: those that have none; absent: whatever it is. */
export type AskedCoverage = { territory?: string | null; type?: string | null; page: number }

const none = 'none'

export function readAsked(params: Record<string, unknown>): AskedCoverage {
  const page = Number(params.page ?? 0)
  return {
    ...narrowedTo('territory', params.territory),
    ...narrowedTo('type', params.type),
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 0,
  }
}

function narrowedTo(name: 'territory' | 'type', value: unknown) {
  if (typeof value !== 'string' || value === '') return {}
  return { [name]: value === none ? null : value.slice(0, 100) }
}

export function addressOf({ territory, type, page }: AskedCoverage): string {
  const search = new URLSearchParams({
    ...(territory === undefined ? {} : { territory: territory ?? none }),
    ...(type === undefined ? {} : { type: type ?? none }),
    ...(page > 0 ? { page: String(page) } : {}),
  }).toString()
  return `/admin/coverage${search && `?${search}`}#unread`
}
