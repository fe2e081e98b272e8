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

export const checkAudit = async (payload: Payload, signal?: AbortSignal): Promise<RegisterCheck> =>
  check(payload, chain, signal, await startOfAudit(payload))
