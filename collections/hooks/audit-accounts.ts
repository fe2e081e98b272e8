import {
  AuthenticationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionAfterForgotPasswordHook,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
  type PayloadRequest,
} from 'payload'
import { systemClock } from '../../src/platform/clock'
import { note } from '../../src/register/store-audit'
import { namesChanged, noteBy } from './audit'
import { refusalToNote } from './refusals'

type Account = { id: string | number; email: string; role?: string }

const subjectOf = ({ id }: Pick<Account, 'id'>) => `users/${id}`

/** Payload keeps passwords from the hooks that follow: whether one was given is said here. */
export const rememberPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { password } = (args as { data?: { password?: unknown } }).data ?? {}
  req.context.isNewPassword = operation === 'update' && typeof password === 'string'
  req.context.isPasswordReset = operation === 'resetPassword'
}

/** Whoever follows the link of a mail and chooses a password has signed in by it. */
export const noteSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const about = { actor: user.email, subject: subjectOf(user) }
  if (req.context.isPasswordReset) await note(req.payload, { action: 'password-reset', ...about })
  await note(req.payload, { action: 'signed-in', ...about })
}

/**
 * What was typed in the place of an address is kept only where it is that of an account. Refusals that follow one another are
 * counted in one line (refusals.ts); an account that locks always has its own.
 */
export const noteFailedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  const isLocked = error instanceof LockedAuth
  if (!isLocked && !(error instanceof AuthenticationError)) return
  const account = await accountNamed(req, req.data?.email)
  const locks = !isLocked && account?.lockUntil && new Date(account.lockUntil) > new Date()
  const about = `${account ? subjectOf(account) : 'unknown'} ${isLocked}`
  const refusal = locks ? { more: 0 } : refusalToNote(about, systemClock().getTime())
  if (!refusal) return
  const details = {
    ...(account && { account: account.email }),
    ...(isLocked && { isLocked }),
    ...(refusal.more > 0 && { more: refusal.more }),
  }
  await note(req.payload, {
    action: locks ? 'account-locked' : 'sign-in-failed',
    actor: 'unknown',
    ...(account && { subject: subjectOf(account) }),
    ...(Object.keys(details).length > 0 && { details }),
  })
}

export const noteLinkAsked: CollectionAfterForgotPasswordHook = async ({ args }) => {
  const { data, req } = args as { data?: { email?: unknown }; req: PayloadRequest }
  const account = await accountNamed(req, data?.email)
  if (!account) return
  await note(req.payload, {
    action: 'password-link-asked',
    actor: req.user?.email ?? 'unknown',
    subject: subjectOf(account),
    details: { account: account.email },
  })
}

export const noteUnlocked: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if (operation !== 'unlock' || !result) return result
  const account = await accountNamed(req, (args as { data?: { email?: unknown } }).data?.email)
  if (account) await noteBy(req, 'account-unlocked', subjectOf(account), { account: account.email })
  return result
}

export const noteAccount: CollectionAfterChangeHook<Account> = async ({
  req,
  operation,
  doc,
  previousDoc,
}) => {
  const { email: account, role } = doc
  if (operation === 'create') {
    await noteBy(req, 'account-added', subjectOf(doc), { account, role })
    return
  }
  const changed = [...namesChanged(doc, previousDoc), ...(req.context.isNewPassword ? ['password'] : [])]
  if (changed.length === 0) return
  const differs = (name: 'email' | 'role') =>
    doc[name] === previousDoc[name] ? {} : { [name]: { before: previousDoc[name], after: doc[name] } }
  await noteBy(req, 'account-changed', subjectOf(doc), {
    account,
    changed,
    ...differs('email'),
    ...differs('role'),
  })
}

export const noteRemovedAccount: CollectionAfterDeleteHook<Account> = ({ req, doc }) =>
  noteBy(req, 'account-removed', subjectOf(doc), { account: doc.email, role: doc.role })

async function accountNamed({ payload }: PayloadRequest, email: unknown) {
  if (typeof email !== 'string') return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
