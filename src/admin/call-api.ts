/** Thrown when the server refuses or does not answer; `message` is for the person, in their language when the server gave one. */
export class ApiRefused extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

/** Asks our own endpoints. The cookie goes along, and the browser tells our origin: the server wants both. */
export async function callApi<Answer>(
  path: string,
  options: { method?: 'GET' | 'POST'; body?: unknown; signal?: AbortSignal } = {},
): Promise<Answer> {
  const { method = 'GET', body, signal } = options
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    signal,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  throw new ApiRefused(messageIn(answer), response.status)
}

function messageIn(answer: unknown): string {
  const errors = (answer as { errors?: { message?: unknown }[] } | null)?.errors
  const message = errors?.[0]?.message
  return typeof message === 'string' ? message : ''
}
