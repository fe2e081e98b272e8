import type { Payload } from 'payload'
import { keep } from '../platform/store-kv'
import { checkAudit } from './store-audit'
import { checkConsents } from './store-consents'
import { type RegisterCheck, sealAt } from './store-links'

export const registers = ['consents', 'audit'] as const
export type Register = (typeof registers)[number]

/** Where a register ended, the last time it was whole: its sequence, and its seal. */
type End = { sequence: number; seal: string }

/** `isCut`: what stood at `end` is no longer there, so that lines were cut off the end, whatever was added since. */
export type Checked = RegisterCheck & { isCut: boolean; end: End }

/** The last time the registers were read again. Dates are ISO 8601, in UTC; `found` is `null` until a first check has ended. */
export type RegisterChecks = {
  /** The day of the night it was begun for. */
  night: string
  startedAt: string
  endedAt: string | null
  found: Record<Register, Checked> | null
}

const key = 'register-checks'

export const lastChecks = (payload: Payload): Promise<RegisterChecks | null> =>
  payload.kv.get<RegisterChecks>(key)

export const keepChecks = (payload: Payload, checks: RegisterChecks): Promise<void> =>
  keep(payload, key, checks)

/**
 * Reads both registers again, and looks whether they still hold the line that `before` found last: a register only grows.
 * `null` when `signal` was aborted.
 */
export async function checkRegisters(
  payload: Payload,
  before: RegisterChecks['found'],
  signal?: AbortSignal,
): Promise<Record<Register, Checked> | null> {
  const consents = await checkConsents(payload, signal)
  const audit = await checkAudit(payload, signal)
  if (signal?.aborted) return null
  return {
    consents: await withEnd(payload, 'consents', consents, before?.consents.end),
    audit: await withEnd(payload, 'audit', audit, before?.audit.end),
  }
}

async function withEnd(
  payload: Payload,
  register: Register,
  check: RegisterCheck,
  known: End | undefined,
): Promise<Checked> {
  const isCut = known !== undefined && (await sealAt(payload, register, known.sequence)) !== known.seal
  if (isCut) return { ...check, isCut, end: known }
  return {
    ...check,
    isCut,
    end: { sequence: check.records, seal: await sealAt(payload, register, check.records) },
  }
}

export const holds = ({ broken, isCut }: Checked): boolean => broken.length === 0 && !isCut
