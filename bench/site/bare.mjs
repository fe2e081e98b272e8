import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from 'node:process'

const root = path.resolve(import.meta.dirname, '../..')

/** With the apostrophe of any French page: Node sends a text of such letters more slowly than one without. */
const sentence = 'l’école et la persévérance '

/**
 * A Next application of static pages and nothing else, built with the same Next: one page of no weight, and one with as
 * many characters as each of ours, so that what is compared is what we add to Next and not how much we have to say.
 */
export function buildBare(folder, weights) {
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  write('package.json', '{ "private": true, "type": "module" }')
  write('next.config.mjs', 'export default { poweredByHeader: false }')
  write(
    'app/layout.js',
    'export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html> }',
  )
  const page = (text) => `export default function Page() { return <main><h1>Page</h1><p>${text}</p></main> }`
  write('app/light/page.js', page('Bonjour'))
  for (const [name, weight] of Object.entries(weights)) {
    // Next writes a text twice: in the page, and in what its script reads.
    const times = Math.max(0, weight - 5000) / (2 * sentence.length)
    write(`app/${name}/page.js`, page(sentence.repeat(times)))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build', '--webpack'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`The bare page could not be built:\n${stdout}\n${stderr}`)
  return folder
}
