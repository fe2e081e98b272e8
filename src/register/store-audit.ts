import type { Payload } from 'payload'
import { type AuditRecord, auditFields } from './audit-record'
import type { Chain } from './chain'
import { append } from './store-append'
import { check, type RegisterCheck, startOfAudit } from './store-links'

const chain: Chain<keyof AuditRecord> = {
  collection: 'audit',
  fields: auditFields,
  relations: [],
  dates: ['at'],
  unsealed: [],
}

type Done = Pick<AuditRecord, 'action' | 'actor'> & { subject?: string; details?: object; at?: Date }

/** Adds a line to the audit log; safe from several processes at once. @throws RegisterIsBusy */
export async function note(
  payload: Payload,
  { action, actor, subject, details, at = new Date() }: Done,
): Promise<void> {
  const record = {
    action,
    actor,
    subject: subject ?? null,
    details: details ? JSON.stringify(details) : null,
    at: at.toISOString(),
  }
  await append(payload, chain, [record])
}

/** How often the log may be shortened under one check: the night does it once. */
const mostMoves = 3

/**
 * Reads the log again whole. What seems broken may be that the night took off the oldest lines meanwhile: it is then read again from
 * where it begins now, which the log itself says.
 */
export async function checkAudit(payload: Payload, signal?: AbortSignal): Promise<RegisterCheck> {
  let start = await startOfAudit(payload)
  for (let moves = 0; ; moves++) {
    const found = await check(payload, chain, signal, start)
    if (found.broken.length === 0 || signal?.aborted || moves === mostMoves) return found
    const current = await startOfAudit(payload)
    if (current.sequence === start.sequence) return found
    start = current
  }
}
