import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../support/browser'
import { startDemo, stop } from '../support/demo-app'
import { freePort } from '../support/free-port'
import { openMailSink } from '../support/mail-sink'
import { type Account, hire, signIn } from '../support/staff'
import type { Scene } from './scene'
import { scenes } from './scenes'

const pictures = 'docs/guide/images'
/** A scene that must show more makes its window higher. */
const frame = { width: 1280, height: 1000 }

/** Plays every scene of the guide on a demo of its own, in both languages; with names, those alone are kept. */
export async function takePictures(names: string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'liaison-guide-'))
  const sink = await openMailSink(path.join(folder, 'mails'))
  const port = await freePort()
  const dataFolder = path.join(folder, 'data')
  const demo = await startDemo({ PORT: String(port), LIAISON_DATA: dataFolder, SMTP_URL: sink.url })
  const browser = await openBrowser()
  try {
    const login = JSON.parse(readFileSync(path.join(dataFolder, 'demo-login.json'), 'utf8')) as Account
    for (const language of ['fr', 'en'] as const) {
      await play(browser, `http://localhost:${port}`, login, language, names)
    }
  } finally {
    await browser.close()
    await stop(demo.child)
    await sink.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function play(
  browser: Browser,
  siteUrl: string,
  login: Account,
  language: 'fr' | 'en',
  names: string[],
): Promise<void> {
  const enter = (account: Account) => signIn(browser, siteUrl, account, language)
  const administrator = await enter(login)
  const stage: Scene = {
    language,
    siteUrl,
    administrator,
    author: await enter(await hire(administrator, 'author', 'Camille')),
    editor: await enter(await hire(administrator, 'editor', 'Dominique')),
    publisher: await enter(await hire(administrator, 'publisher', 'Frédérique')),
  }
  mkdirSync(path.join(pictures, language), { recursive: true })
  for (const [name, scene] of Object.entries(scenes)) {
    const page = await scene(stage)
    const isWanted = names.length === 0 || names.includes(name)
    if (isWanted) await keep(page, path.join(pictures, language, `${name}.webp`))
    await page.setViewportSize(frame)
  }
  for (const page of [stage.author, stage.editor, stage.publisher, administrator]) {
    // Whoever leaves a form lets the next one write.
    await page.goto(`${siteUrl}/admin`)
    await page.context().close()
  }
}

async function keep(page: Page, file: string): Promise<void> {
  await sharp(await page.screenshot({ animations: 'disabled' }))
    .webp({ quality: 82 })
    .toFile(file)
  console.log(file)
}
