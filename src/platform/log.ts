import pino from 'pino'
import { logLevel } from './env'

/**
 * Fields, never an address: a log outlives the consent of the people in it.
 * It goes to standard error: standard output belongs to what a command answers.
 */
export const log = pino(
  {
    name: 'liaison',
    level: logLevel(),
    redact: { paths: ['email', '*.email', 'to', '*.to', 'token', '*.token'], censor: '[hidden]' },
  },
  pino.destination(2),
)
