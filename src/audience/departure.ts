/** Why people leave, in the order they are offered. Nobody has to say. */
export const departureReasons = ['too-many', 'not-relevant', 'new-role', 'never-asked', 'other'] as const
export type DepartureReason = (typeof departureReasons)[number]

export function isDepartureReason(value: string): value is DepartureReason {
  return departureReasons.includes(value as DepartureReason)
}
