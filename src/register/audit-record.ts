export const auditActions = [
  'signed-in',
  'sign-in-failed',
  'account-locked',
  'account-unlocked',
  'password-link-asked',
  'password-reset',
  'account-added',
  'account-changed',
  'account-removed',
  'settings-changed',
  'settings-removed',
  'links-moved',
  'edition-sent',
  'contents-imported',
  'contents-exported',
  'subscribers-imported',
  'import-checked',
  'import-report-downloaded',
  'import-started',
  'import-stopped',
  'import-undone',
  'subscribers-exported',
  'consents-exported',
  'suppression-added',
  'suppression-lifted',
  'consent-recorded',
  'subscriber-read',
  'people-read',
  'subscriber-corrected',
  'person-exported',
  'person-erased',
  'incident-recorded',
  'incident-changed',
  'incident-removed',
  'incidents-exported',
  'request-recorded',
  'request-changed',
  'log-shortened',
] as const
export type AuditAction = (typeof auditActions)[number]

/** One line of the audit log. Dates are ISO 8601, in UTC. It says what was done, and holds no subscriber's address. */
export type AuditRecord = {
  at: string
  action: AuditAction
  /** Address of the member of staff; `cli` for the command line of the machine, `unknown` for who had not signed in; `liaison` for the worker. */
  actor: string
  /** What it was done to: `users/<id>`, `editions/<id>`… */
  subject: string | null
  /** JSON: what changed, how many, why. */
  details: string | null
}

export const auditFields = [
  'at',
  'action',
  'actor',
  'subject',
  'details',
] as const satisfies readonly (keyof AuditRecord)[]
