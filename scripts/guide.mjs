// node scripts/guide.mjs: takes the pictures of docs/guide again, from the demo, in both languages.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { installBrowser } from './browser.mjs'
import { buildIfNeeded, install, root } from './steps.mjs'

await install()
await buildIfNeeded()
await installBrowser()
const { bundle } = await import('./bundle.mjs')
const out = path.join(root, 'dist/guide')
await bundle({ 'take-pictures': 'tests/guide/take-pictures.ts' }, out)
const { takePictures } = await import(pathToFileURL(path.join(out, 'take-pictures.mjs')).href)
await takePictures(process.argv.slice(2))
rmSync(out, { recursive: true, force: true })
