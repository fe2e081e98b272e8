import { parentPort } from 'node:worker_threads'
import { renderBulletin } from '../../emails/bulletin'
import type { BulletinMail } from '../../emails/bulletin-mail'
import type { RenderAnswer, RenderRequest } from './render-edition'

/**
 * The thread in which MJML runs: it never yields while it works, and would hold every page and every delivery meanwhile.
 * Built to `dist/render-mail.mjs`, which src/bulletins/render-edition.ts starts.
 */
parentPort?.on('message', async ({ id, mail }: RenderRequest) => {
  parentPort?.postMessage(await answer(id, mail))
})

async function answer(id: number, mail: BulletinMail): Promise<RenderAnswer> {
  try {
    return { id, rendered: await renderBulletin(mail) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}
