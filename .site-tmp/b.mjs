import { bundle } from '../scripts/bundle.mjs'
await bundle({ seed: '.site-tmp/seed.ts' }, '.site-tmp/out')
