import type { Command } from 'commander'
import { readRegister } from '../exports/read-register'
import { intakeWords } from '../language/words/intake'
import { UnreadableList } from '../lists/unreadable'
import { checkAudit } from '../register/store-audit'
import { checkConsents, checkExport } from '../register/store-consents'
import type { RegisterCheck } from '../register/store-links'
import { CannotGoOn } from './explain'
import { withPayload } from './open'
import { language, words } from './words'

const say = words.register
const tag = language === 'fr' ? 'fr-CA' : 'en-CA'

type Found = Partial<Record<'consents' | 'audit', RegisterCheck>>

/**
 * `liaison register check`: `--json` answers `{"consents":{"records","broken"},"audit":…}`, of a file without `audit`; 1 when a seal
 * does not hold.
 */
export function addRegisterCommands(program: Command): void {
  program
    .command('register')
    .description(say.about)
    .command('check')
    .description(say.check)
    .option(`--exported <${say.file}>`, say.exported)
    .option('--json', words.json)
    .action(async ({ exported, json }: { exported?: string; json?: boolean }) => {
      const found: Found = exported ? { consents: await checkFile(exported) } : await checkBoth()
      if (json) console.log(JSON.stringify(found))
      else
        for (const name of ['consents', 'audit'] as const)
          if (found[name]) console.log(told(say.names[name], found[name]))
      process.exit(Object.values(found).every(({ broken }) => broken.length === 0) ? 0 : 1)
    })
}

const checkBoth = () =>
  withPayload(async (payload) => ({
    consents: await checkConsents(payload),
    audit: await checkAudit(payload),
  }))

async function checkFile(file: string): Promise<RegisterCheck> {
  try {
    return await checkExport(readRegister(file, intakeWords[language]))
  } catch (error) {
    throw error instanceof UnreadableList ? new CannotGoOn(error.message) : error
  }
}

function told(name: string, { records, broken }: RegisterCheck): string {
  const count = records.toLocaleString(tag)
  return broken.length === 0 ? say.whole(name, count) : say.broken(name, count, broken.join(', '))
}
