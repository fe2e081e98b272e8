import { SMTPServer } from 'smtp-server'

export type Received = { to: string; deliveryId: string; raw: string }

/** What the server does with one recipient: `drop-*` ends the connection without a word. */
export type Conduct =
  | 'accept'
  | 'drop-before-data'
  | 'drop-after-data'
  /** `text`: what it says after the code, 5.1.1 unless told. */
  | { code: number; at: 'mail' | 'rcpt' | 'data'; text?: string }

type Refusal = Extract<Conduct, object>

export type MailServer = {
  url: string
  port: number
  received: Received[]
  /** How many times a message was accepted for each X-Delivery-Id. */
  counts: Map<string, number>
  /** How many connections were opened to it. */
  connections: () => number
  close: () => Promise<void>
}

type Options = { port?: number; delayMs?: () => number; conduct?: (to: string) => Conduct }

/** A real SMTP server in this process. It keeps what it accepted, and can misbehave. */
export async function startMailServer({
  port = 0,
  delayMs,
  conduct = () => 'accept',
}: Options = {}): Promise<MailServer> {
  const received: Received[] = []
  const counts = new Map<string, number>()
  let opened = 0
  const refuse = ({ code, text = '5.1.1 not today <someone@example.org>' }: Refusal) =>
    Object.assign(new Error(text), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect(_session, callback) {
      opened++
      callback()
    },
    onRcptTo({ address }, session, callback) {
      const how = conduct(address)
      if (how === 'drop-before-data') return destroy(session.id)
      return callback(typeof how === 'object' && how.at !== 'data' ? refuse(how) : null)
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        const [first] = session.envelope.rcptTo
        const to = first?.address ?? ''
        const how = conduct(to)
        if (typeof how === 'object') return callback(refuse(how))
        const deliveryId = /^X-Delivery-Id: (\S+)/m.exec(raw)?.[1] ?? ''
        received.push({ to, deliveryId, raw })
        counts.set(deliveryId, (counts.get(deliveryId) ?? 0) + 1)
        if (how === 'drop-after-data') return destroy(session.id)
        setTimeout(() => callback(), delayMs?.() ?? 0)
      })
    },
  })
  const destroy = (id: string) => {
    for (const one of server.connections) {
      if ((one as unknown as { id: string }).id === id)
        (one as unknown as { _socket: { destroy: () => void } })._socket.destroy()
    }
  }
  // A port that is taken is said at once; afterwards, a connection that breaks is nobody's failure.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  server.on('error', () => undefined)
  const bound = (server.server.address() as { port: number }).port
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    counts,
    connections: () => opened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const { _socket } of server.connections as unknown as Iterable<{
          _socket: { destroy: () => void }
        }>)
          _socket.destroy()
      }),
  }
}
