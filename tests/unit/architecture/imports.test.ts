import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, expect, test } from 'vitest'
import rules from '../../../.dependency-cruiser.mjs'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Each rule, and one file that breaks it. */
const faults: [rule: string, file: string, text: string][] = [
  ['language-imports-only-its-neighbours', 'src/language/x.ts', "import '../platform/y'"],
  ['theme-imports-only-its-neighbours', 'src/theme/x.ts', "import '../platform/y'"],
  ['platform-imports-only-its-neighbours', 'src/platform/x.ts', "import '../delivery/y'"],
  ['register-imports-only-its-neighbours', 'src/register/x.ts', "import '../audience/y'"],
  ['audience-imports-only-its-neighbours', 'src/audience/x.ts', "import '../delivery/y'"],
  ['segments-imports-only-its-neighbours', 'src/segments/x.ts', "import '../delivery/y'"],
  ['reach-imports-only-its-neighbours', 'src/reach/x.ts', "import '../audience/y'"],
  ['upkeep-imports-only-its-neighbours', 'src/upkeep/x.ts', "import '../delivery/y'"],
  ['lists-imports-only-its-neighbours', 'src/lists/x.ts', "import '../intake/y'"],
  ['intake-imports-only-its-neighbours', 'src/intake/x.ts', "import '../imports/y'"],
  ['imports-imports-only-its-neighbours', 'src/imports/x.ts', "import '../exports/y'"],
  ['exports-imports-only-its-neighbours', 'src/exports/x.ts', "import '../imports/y'"],
  ['knowledge-imports-only-its-neighbours', 'src/knowledge/x.ts', "import '../bulletins/y'"],
  ['syndication-imports-only-its-neighbours', 'src/syndication/x.ts', "import '../bulletins/y'"],
  ['search-imports-only-its-neighbours', 'src/search/x.ts', "import '../bulletins/y'"],
  ['print-imports-only-its-neighbours', 'src/print/x.ts', "import '../bulletins/y'"],
  ['sharing-imports-only-its-neighbours', 'src/sharing/x.ts', "import '../bulletins/y'"],
  ['bulletins-imports-only-its-neighbours', 'src/bulletins/x.ts', "import '../audience/y'"],
  ['exchange-imports-only-its-neighbours', 'src/exchange/x.ts', "import '../delivery/y'"],
  ['links-imports-only-its-neighbours', 'src/links/x.ts', "import '../delivery/y'"],
  ['delivery-imports-only-its-neighbours', 'src/delivery/x.ts', "import '../../collections/y'"],
  ['collections-know-no-screen', 'collections/x.ts', "import '../src/admin/y'"],
  ['templates-are-leaves', 'emails/x.ts', "import '../src/platform/y'"],
  ['only-store-files-speak-payload', 'src/audience/x.ts', "import 'payload'"],
  ['domains-do-not-know-the-web', 'src/delivery/x.ts', "import 'next'"],
  ['subfolders-are-private', 'src/app/x.ts', "import '../delivery/inside/y'"],
  ['nothing-imports-tests', 'src/app/x.ts', "import '../../tests/y'"],
  ['no-cycles', 'src/delivery/x.ts', "import './y'"],
]

test('every rule of the architecture has a fault that breaks it', () => {
  expect(faults.map(([rule]) => rule).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort())
})

test.each(faults)('the rule %s is enforced', async (rule, file, text) => {
  const folder = plant(file, text)

  const broken = await brokenRules(folder)

  expect(broken).toContain(rule)
})

test('the project itself breaks none of its rules', async () => {
  const { broken, modules } = await look(path.resolve('.'))

  expect(broken).toEqual([])
  // A parser that reads nothing finds no fault either.
  expect(modules).toBeGreaterThan(100)
}, 120_000)

function plant(file: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'liaison-imports-'))
  folders.push(folder)
  for (const room of ['src', 'collections', 'emails']) mkdirSync(path.join(folder, room))
  const [, named = ''] = /'([^']+)'/.exec(text) ?? []
  if (named.startsWith('.')) {
    const there = path.join(path.dirname(file), `${named}.ts`)
    write(folder, there, named === './y' ? "import './x'" : 'export {}')
  }
  write(folder, file, text)
  write(folder, 'tsconfig.json', '{}')
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  return folder
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

async function brokenRules(folder: string): Promise<string[]> {
  return (await look(folder)).broken.map((violation) => violation.split(':')[0] ?? '')
}

async function look(folder: string): Promise<{ broken: string[]; modules: number }> {
  const { tsConfig, ...options } = rules.options
  const { output } = await cruise(
    ['src', 'collections', 'emails'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden: rules.forbidden as never } },
    undefined,
    { tsConfig: extractTSConfig(path.join(folder, tsConfig.fileName)) },
  )
  if (typeof output === 'string') throw new Error(output)
  return {
    broken: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    modules: output.summary.totalCruised,
  }
}
