import {
  APIError,
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
} from 'payload'
import { languageOf } from '../../src/language/locale'
import { pause } from '../../src/platform/pause'
import { giveBack, waitForAll } from '../../src/platform/store-limits'

const tooMany = {
  fr: (minutes: number) => `Trop d’essais. Attendez ${minutes}\u00a0minutes, puis recommencez.`,
  en: (minutes: number) => `Too many attempts. Wait ${minutes} minutes, then try again.`,
}

/** Said of an unknown address, a wrong password and a locked account alike: nobody learns here who has an account. */
const refused = {
  fr: 'Adresse ou mot de passe inexact. Après cinq essais, un compte reste fermé dix minutes.',
  en: 'That address or password is not right. After five tries, an account stays closed for ten minutes.',
}

/** Longer than to compare a password, which is done for a known and open account only. */
export const leastMs = 1_000

/** Passwords tried and links asked for, by caller: Payload counts by account alone, which lets anyone lock others out. */
export const limitSignIn: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (req.payloadAPI !== 'REST' || (operation !== 'login' && operation !== 'forgotPassword')) return
  req.context.askedAt = performance.now()
  const seconds = await waitForAll(req.payload, operation === 'login' ? 'sign-in' : 'password', req.headers)
  if (!seconds) return
  const language = languageOf(req)
  throw new APIError(tooMany[language](Math.ceil(seconds / 60)), 429, null, true)
}

/** A right password costs nothing: a whole team may share one address. */
export const forgetSignIn: CollectionAfterLoginHook = async ({ req }) => {
  if (req.payloadAPI === 'REST') await giveBack(req.payload, 'sign-in', req.headers)
}

/** Every refusal reads the same and takes as long. */
export const refuseAlike: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof LockedAuth) && !(error instanceof AuthenticationError)) return
  const { askedAt } = req.context
  if (typeof askedAt === 'number') await pause(leastMs - (performance.now() - askedAt))
  return { response: { errors: [{ message: refused[languageOf(req)] }] }, status: 401 }
}
