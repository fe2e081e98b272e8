import type { Payload } from 'payload'

/** The lines of the audit log of one action, in order, with their details as values. */
export async function auditLines(payload: Payload, action: string) {
  const { docs } = await payload.find({
    collection: 'audit',
    where: { action: { equals: action } },
    sort: 'sequence',
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ actor, subject, details }) => ({
    actor,
    subject: subject ?? null,
    details: details ? JSON.parse(details) : null,
  }))
}
