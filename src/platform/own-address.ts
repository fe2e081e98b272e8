import { env } from './env'

/** Where this installation's web process answers, for our own processes: never through the public address. */
export function ownAddress(): string {
  const { host, port } = env()
  return `http://${reachable(host)}:${port}`
}

/** An address to listen on is not always one to call. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
