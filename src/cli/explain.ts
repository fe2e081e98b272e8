import { UnsafeConfiguration } from '../platform/env'

/** Thrown by a command that cannot go on: its message is one sentence that says what to do. */
export class CannotGoOn extends Error {
  readonly code = 'cannot-go-on'
}

/** What went wrong, in words for the person at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof UnsafeConfiguration || error instanceof CannotGoOn) return error.message
  const { code, message, cause } = error as NodeJS.ErrnoException
  const text = `${message} ${(cause as Error | undefined)?.message ?? ''}`
  if (code === 'ENOSPC' || /SQLITE_FULL|disk is full/i.test(text)) {
    return 'The disk is full: free some space and start again. Nothing that was saved is lost.'
  }
  if (code === 'EACCES' || code === 'EROFS' || /SQLITE_(CANTOPEN|READONLY)|unable to open/i.test(text)) {
    return 'The data folder cannot be read or written: check its permissions, or set LIAISON_DATA to another folder.'
  }
  if (/MongoServerSelectionError|ECONNREFUSED.*27\d{3}|cannot connect to MongoDB/i.test(text)) {
    return 'MongoDB does not answer: check DATABASE_URL, and that the server runs.'
  }
  return message || String(error)
}
