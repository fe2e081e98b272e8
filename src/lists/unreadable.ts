/** Thrown when a list cannot be read at all; its message is one sentence for the person. */
export class UnreadableList extends Error {
  readonly code = 'unreadable-list'
}
