// npm run dev: the web process alone, which shows each change of a source at once.
import { bundle } from './bundle.mjs'

await bundle({ serve: 'src/web/serve.ts' }, 'dist')
process.argv.push('--dev')
await import('../dist/serve.mjs')
