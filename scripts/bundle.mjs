// Builds what runs outside Next to plain JavaScript: the command line, the worker and the mail renderer.
import { build } from 'esbuild'

/**
 * Lexical's packages choose their file with a top-level `await import()`. On Node 20 such a graph settles only now and
 * then (the process ends with code 13): they go into the bundle, in their production form, instead of being imported.
 */
const bundled = /^(lexical|@lexical\/|@payloadcms\/richtext-lexical)/

const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || bundled.test(path) ? undefined : { path, external: true },
    )
  },
}

export function bundle(entryPoints, outdir) {
  return build({
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['production'],
    plugins: [packagesStayOutside],
    jsx: 'automatic',
    splitting: true,
    sourcemap: true,
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
  })
}
