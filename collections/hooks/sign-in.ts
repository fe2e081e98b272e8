import { APIError, type CollectionAfterLoginHook, type CollectionBeforeOperationHook } from 'payload'
import { languageOf } from '../../src/language/locale'
import { giveBack, waitForAll } from '../../src/platform/store-limits'

const tooMany = {
  fr: (minutes: number) => `Trop d’essais. Attendez ${minutes}\u00a0minutes, puis recommencez.`,
  en: (minutes: number) => `Too many attempts. Wait ${minutes} minutes, then try again.`,
}

/** Passwords tried and links asked for, by caller: Payload counts by account alone, which lets anyone lock others out. */
export const limitSignIn: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (req.payloadAPI !== 'REST' || (operation !== 'login' && operation !== 'forgotPassword')) return
  const seconds = await waitForAll(req.payload, operation === 'login' ? 'sign-in' : 'password', req.headers)
  if (!seconds) return
  const language = languageOf(req)
  throw new APIError(tooMany[language](Math.ceil(seconds / 60)), 429, null, true)
}

/** A right password costs nothing: a whole team may share one address. */
export const forgetSignIn: CollectionAfterLoginHook = async ({ req }) => {
  if (req.payloadAPI === 'REST') await giveBack(req.payload, 'sign-in', req.headers)
}
