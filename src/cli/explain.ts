import { UnsafeConfiguration } from '../platform/env'
import { words } from './words'

/** Thrown by a command that cannot go on: its message is one sentence that says what to do. */
export class CannotGoOn extends Error {
  readonly code = 'cannot-go-on'
}

/** Payload says which fields it refuses in `message`, and why only here. */
type PayloadRefusal = { data: { errors?: { message: string }[] } }

/** What went wrong, in words for the person at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof UnsafeConfiguration || error instanceof CannotGoOn) return error.message
  const { code, message, cause, data } = error as NodeJS.ErrnoException & Partial<PayloadRefusal>
  if (data?.errors) return data.errors.map((one) => one.message).join('\n')
  const text = `${message} ${(cause as Error | undefined)?.message ?? ''}`
  if (code === 'ENOSPC' || /SQLITE_FULL|disk is full/i.test(text)) return words.trouble.diskFull
  if (code === 'EACCES' || code === 'EROFS' || /SQLITE_(CANTOPEN|READONLY)|unable to open/i.test(text)) {
    return words.trouble.dataFolder
  }
  if (/no such (?:table|column)/i.test(text)) return words.trouble.notMigrated
  // An index that cannot be made stops the opening as well: its own message says which.
  if (/E11000|IndexOptionsConflict/.test(text)) return message
  if (/MongoServerSelectionError|ECONNREFUSED.*27\d{3}|cannot connect to MongoDB/i.test(text)) {
    return words.trouble.mongo
  }
  return message || String(error)
}
