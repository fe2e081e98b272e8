// A browser for the tests: Debian's Chromium where there is one or where it can be installed, else Playwright's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, step } from './steps.mjs'
import { words } from './words.mjs'

const debian = '/usr/bin/chromium'

export async function installBrowser() {
  if (existsSync(debian) || process.env.LIAISON_CHROMIUM) return
  const canUseApt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (canUseApt) {
    await step(words.readingPackages, 'apt-get', ['-qq', 'update'])
    await step(
      words.installingChromium,
      'apt-get',
      ['-y', '-qq', 'install', '--no-install-recommends', 'chromium'],
      {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      },
    )
    return
  }
  const playwright = path.join(root, 'node_modules/playwright-core/cli.js')
  await step(words.installingBrowser, process.execPath, [playwright, 'install', 'chromium'])
}
