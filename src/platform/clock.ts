/** The present moment. Tests pass their own; nothing else reads the time in a decision. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
