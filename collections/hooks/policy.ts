import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, TextFieldSingleValidation } from 'payload'
import {
  hasServed,
  keepFormerPolicy,
  type PolicyOfToday,
  policyOfToday,
} from '../../src/knowledge/store-policies'
import { languageOf } from '../../src/language/locale'
import { policyNoticeWords } from '../../src/language/words/policy-notice'
import { systemClock } from '../../src/platform/clock'
import { periodsOf } from '../../src/upkeep/retention'

/** Reads the policy before another version replaces it, and dates the change: readers are told of it from that moment. */
export const announcePolicy: GlobalBeforeChangeHook = async ({ data, originalDoc, req, context }) => {
  const before = originalDoc?.privacy?.version
  if (!before || !data.privacy?.version || data.privacy.version === before) return data
  context.formerPolicy = await policyOfToday(req.payload, periodsOf)
  return { ...data, privacy: { ...data.privacy, changedAt: systemClock().toISOString() } }
}

/** Once the new version is saved, and not before: what was refused replaced nothing. */
export const keepPolicy: GlobalAfterChangeHook = async ({ req, context }) => {
  if (!context.formerPolicy) return
  await keepFormerPolicy(req.payload, context.formerPolicy as PolicyOfToday, systemClock())
  context.formerPolicy = undefined
}

/** A version is the name of one text: it does not come back for another. */
export const unusedVersion: TextFieldSingleValidation = async (value, { req, required }) => {
  if (!value?.trim()) return !required || req.t('validation:required')
  return !(await hasServed(req.payload, value)) || policyNoticeWords[languageOf(req)].used(value)
}
