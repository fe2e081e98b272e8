// A browser for the tests: Debian's Chromium where there is one or where it can be installed, else Playwright's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, step } from './steps.mjs'

const debian = '/usr/bin/chromium'

export async function installBrowser() {
  if (existsSync(debian) || process.env.LIAISON_CHROMIUM) return
  const canUseApt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (canUseApt) {
    await step('Reading the list of packages', 'apt-get', ['-qq', 'update'])
    await step(
      'Installing Chromium',
      'apt-get',
      ['-y', '-qq', 'install', '--no-install-recommends', 'chromium'],
      {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      },
    )
    return
  }
  const playwright = path.join(root, 'node_modules/playwright-core/cli.js')
  await step('Installing a browser', process.execPath, [playwright, 'install', 'chromium'])
}
