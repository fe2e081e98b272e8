/** Who brings an import in. A process may sleep, and find its import undone when it wakes: it is asked for wherever people are written. */
export type Hold = { importId: string; owner: string }

/** The import was stopped or taken meanwhile: what is not written stays so, and the import ends as one that was stopped. */
export class HoldLost extends Error {
  readonly code = 'import-hold-lost'
  constructor() {
    super('The import was stopped, or another process has it')
  }
}
