import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { Payload } from 'payload'
import { isRole, type Role } from '../knowledge/workflow'
import { CannotGoOn } from './explain'
import { migrate } from './migrate'
import { withPayload } from './open'
import { language, words } from './words'

type Options = { email: string; name?: string; role: string; passwordStdin?: boolean; json?: boolean }

export function addUserCommands(program: Command): void {
  const user = program.command('user').description(words.user.about)
  user
    .command('create')
    .description(words.user.create)
    .requiredOption(`--email <${words.user.address}>`, words.user.addressHelp)
    .option(`--name <${words.user.name}>`, words.user.nameHelp)
    .option(`--role <${words.user.role}>`, words.user.roleHelp, 'administrator')
    .option('--password-stdin', words.user.passwordStdin)
    .option('--json', words.json)
    .action(async (options: Options) => {
      if (!isRole(options.role)) {
        user.error(words.user.roles, { exitCode: 2 })
      }
      const password = options.passwordStdin ? (await text(process.stdin)).trim() : randomPassword()
      const { id } = await withPayload(async (payload) => {
        await migrate(payload)
        return createUser(payload, { ...options, password })
      })
      const told = options.passwordStdin ? {} : { password }
      if (options.json) return console.log(JSON.stringify({ id, email: options.email, ...told }))
      console.log(words.user.created(options.email))
      if (told.password) console.log(words.user.password(told.password))
    })
}

export function randomPassword(): string {
  return randomBytes(15).toString('base64url')
}

type NewUser = { email: string; name?: string; role: string; password: string }

export async function createUser(
  payload: Payload,
  { email, name, role, password }: NewUser,
): Promise<{ id: string }> {
  const existing = await payload.count({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    overrideAccess: true,
  })
  if (existing.totalDocs > 0) throw new CannotGoOn(words.user.exists(email))
  // In the words of the terminal, should Payload refuse the address or the password.
  const { getLocalI18n } = await import('payload')
  const user = await payload.create({
    collection: 'users',
    data: { email, name: name ?? email, role: role as Role, password },
    overrideAccess: true,
    req: { i18n: await getLocalI18n({ config: payload.config, language }) },
  })
  return { id: String(user.id) }
}
