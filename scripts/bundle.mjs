// Builds what runs outside Next to plain JavaScript: the command line, the worker and the mail renderer.
import { build } from 'esbuild'

export function bundle(entryPoints, outdir) {
  return build({
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    splitting: true,
    sourcemap: true,
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
  })
}
