// Writes what is made from the configuration: types, the admin's import map, a migration.
//   node scripts/generate.mjs types | importmap | migration NAME
import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { words } from './words.mjs'

const out = path.resolve('dist/generate')
await bundle({ config: 'src/payload.config.ts' }, out)
const { default: config } = await import(pathToFileURL(path.join(out, 'config.mjs')).href)
const { generateImportMap, generateTypes, getPayload } = await import('payload').then(async (payload) => ({
  ...payload,
  ...(await import('payload/node')),
}))

const [what, name] = process.argv.slice(2)
if (what === 'types') await generateTypes(await config)
else if (what === 'importmap') await generateImportMap(await config, { force: true })
else if (what === 'migration' && name) {
  const payload = await getPayload({ config, disableOnInit: true, disableDBConnect: false })
  await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
} else {
  console.error(words.generateUsage)
  process.exitCode = 2
}
rmSync(out, { recursive: true, force: true })
process.exit()
