/** How a content goes from its author to its readers. Pure: who may do what, from which stage, to which. */

export const roles = ['author', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof roles)[number]

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}

export const stages = ['draft', 'in-review', 'approved', 'archived'] as const
export type Stage = (typeof stages)[number]

export const acts = {
  submit: { from: ['draft'], to: 'in-review', least: 'author', logged: 'submitted' },
  withdraw: { from: ['in-review'], to: 'draft', least: 'author', logged: 'withdrawn' },
  return: { from: ['in-review', 'approved'], to: 'draft', least: 'editor', logged: 'returned' },
  approve: { from: ['draft', 'in-review'], to: 'approved', least: 'editor', logged: 'approved' },
  archive: {
    from: ['draft', 'in-review', 'approved'],
    to: 'archived',
    least: 'publisher',
    logged: 'archived',
  },
  reopen: { from: ['archived'], to: 'draft', least: 'editor', logged: 'reopened' },
} as const satisfies Record<string, { from: readonly Stage[]; to: Stage; least: Role; logged: string }>

export type Act = keyof typeof acts

export function isAct(value: unknown): value is Act {
  return typeof value === 'string' && Object.hasOwn(acts, value)
}

export function isAtLeast(role: unknown, least: Role): boolean {
  return roles.indexOf(role as Role) >= roles.indexOf(least)
}

/** What someone may do next with a content; an author only with their own. */
export function actsFor({ role, stage, isOwn }: { role: Role; stage: Stage; isOwn: boolean }): Act[] {
  return (Object.keys(acts) as Act[]).filter((act) => {
    const { from, least } = acts[act]
    return (
      (from as readonly Stage[]).includes(stage) && isAtLeast(role, least) && (role !== 'author' || isOwn)
    )
  })
}
