import { renderDigest as renderTemplate } from '../../emails/digest'
import type { RenderedMail } from '../../emails/identification'
import { env } from '../platform/env'
import { type DigestContents, digestMail } from './digest-mail'

/** The mail of one digest for all its readers (see personal-links.ts). No MJML in it: it needs no thread of its own. */
export function renderDigest(contents: DigestContents): Promise<RenderedMail> {
  return renderTemplate(digestMail(contents, env().publicUrl))
}
