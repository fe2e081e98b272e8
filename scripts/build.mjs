// npm run build: the command line, the worker and the mail renderer, then the site. Needs no variable and no database.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'
import { markBuilt, root } from './steps.mjs'

rmSync(path.join(root, 'dist'), { recursive: true, force: true })
await bundle(
  {
    liaison: 'src/cli/liaison.ts',
    serve: 'src/web/serve.ts',
    'render-mail': 'src/bulletins/render-thread.ts',
  },
  'dist',
)

const next = path.join(root, 'node_modules/next/dist/bin/next')
const { status } = spawnSync(process.execPath, [next, 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
if (status === 0) markBuilt()
process.exit(status ?? 1)
