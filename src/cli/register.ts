import type { Command } from 'commander'
import { checkAudit } from '../register/store-audit'
import type { RegisterCheck } from '../register/store-chain'
import { checkConsents } from '../register/store-consents'
import { withPayload } from './open'
import { language, words } from './words'

const say = words.register
const tag = language === 'fr' ? 'fr-CA' : 'en-CA'

/** `liaison register check`: `--json` answers `{"consents":{"records","broken"},"audit":…}`; 1 when a seal does not hold. */
export function addRegisterCommands(program: Command): void {
  program
    .command('register')
    .description(say.about)
    .command('check')
    .description(say.check)
    .option('--json', words.json)
    .action(async ({ json }: { json?: boolean }) => {
      const found = await withPayload(async (payload) => ({
        consents: await checkConsents(payload),
        audit: await checkAudit(payload),
      }))
      if (json) console.log(JSON.stringify(found))
      else for (const name of ['consents', 'audit'] as const) console.log(told(say.names[name], found[name]))
      process.exit(Object.values(found).every(({ broken }) => broken.length === 0) ? 0 : 1)
    })
}

function told(name: string, { records, broken }: RegisterCheck): string {
  const count = records.toLocaleString(tag)
  return broken.length === 0 ? say.whole(name, count) : say.broken(name, count, broken.join(', '))
}
