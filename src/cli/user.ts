import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { Payload } from 'payload'
import { CannotGoOn } from './explain'
import { migrate } from './migrate'
import { withPayload } from './open'

type Options = { email: string; name?: string; role: string; passwordStdin?: boolean; json?: boolean }

export function addUserCommands(program: Command): void {
  const user = program.command('user').description('accounts of the staff')
  user
    .command('create')
    .description('create an account; its password is made at random and printed once')
    .requiredOption('--email <address>', 'address to sign in with')
    .option('--name <name>', 'name shown to the others (by default the address)')
    .option('--role <role>', 'administrator or editor', 'administrator')
    .option('--password-stdin', 'read the password from standard input instead')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => {
      if (options.role !== 'administrator' && options.role !== 'editor') {
        user.error('--role is administrator or editor', { exitCode: 2 })
      }
      const password = options.passwordStdin ? (await text(process.stdin)).trim() : randomPassword()
      const { id } = await withPayload(async (payload) => {
        await migrate(payload)
        return createUser(payload, { ...options, password })
      })
      if (options.json) console.log(JSON.stringify({ id, email: options.email }))
      else console.log(`Account created for ${options.email}.`)
      if (!options.passwordStdin && !options.json) console.log(`Password: ${password}`)
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
  if (existing.totalDocs > 0) throw new CannotGoOn(`There is an account for ${email} already.`)
  const user = await payload.create({
    collection: 'users',
    data: { email, name: name ?? email, role: role as 'administrator' | 'editor', password },
    overrideAccess: true,
  })
  return { id: String(user.id) }
}
