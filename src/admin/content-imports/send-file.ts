import type { ImportReport } from '../../exchange/row'

type Options = { kind: string; locale: string; leavesUnknownTerms: boolean; isDryRun: boolean }
type Line = { done: number; of: number } | { report: ImportReport } | { error: string }

/** Sends a file to be imported and follows its answer, line by line. An empty `error` means that none came. */
export async function sendFile(
  file: File,
  options: Options,
  onProgress: (done: number, of: number) => void,
): Promise<{ report: ImportReport } | { error: string }> {
  const body = new FormData()
  body.set('file', file)
  body.set('_payload', JSON.stringify(options))
  try {
    const response = await fetch('/api/exchange/import', { method: 'POST', body, credentials: 'same-origin' })
    if (!response.ok || !response.body) return { error: messageIn(await response.json().catch(() => null)) }
    for await (const line of linesOf(response.body)) {
      if ('done' in line) onProgress(line.done, line.of)
      else return line
    }
  } catch {
    // The connection was cut.
  }
  return { error: '' }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>
  let kept = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (kept + value).split('\n')
    kept = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as Line
  }
}

function messageIn(answer: unknown): string {
  const message = (answer as { errors?: { message?: unknown }[] } | null)?.errors?.[0]?.message
  return typeof message === 'string' ? message : ''
}
