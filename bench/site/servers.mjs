import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { env } from 'node:process'

const root = path.resolve(import.meta.dirname, '../..')

/** The built application, its web server alone, on sample content that the demo wrote. */
export async function startSite(dataFolder, port) {
  const variables = {
    ...env,
    PORT: String(port),
    INBOX_PORT: String(await freePort()),
    INBOX_SMTP_PORT: String(await freePort()),
    LIAISON_DATA: dataFolder,
    LIAISON_LOG: 'warn',
    LIAISON_LINK_CHECK: 'off',
  }
  const demo = start(['bin/liaison.mjs', 'demo'], { cwd: root, env: variables })
  await demo.said(/^Liaison is ready$/m)
  await demo.stop()
  const url = `http://localhost:${port}`
  const web = start(['bin/liaison.mjs', 'web'], { cwd: root, env: variables })
  await answers(`${url}/fr`, web)
  return { url, stop: web.stop }
}

export async function startBare(folder, port) {
  const url = `http://localhost:${port}`
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const web = start([next, 'start', '-p', String(port)], {
    cwd: folder,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  await answers(`${url}/light`, web)
  return { url, stop: web.stop }
}

function start(args, options) {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return {
    said: async (line) => {
      while (!line.test(output)) {
        if (child.exitCode !== null)
          throw new Error(`${args.join(' ')} ended with ${child.exitCode}:\n${output}`)
        await pause(200)
      }
    },
    isRunning: () => child.exitCode === null,
    output: () => output,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGINT')
      await ended
    },
  }
}

async function answers(url, server) {
  for (;;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    if (!server.isRunning()) throw new Error(`${url} does not answer:\n${server.output()}`)
    await pause(300)
  }
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
