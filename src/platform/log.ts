import pino from 'pino'

/** Fields, never an address: a log outlives the consent of the people in it. */
export const log = pino({
  name: 'liaison',
  redact: { paths: ['email', '*.email', 'to', '*.to', 'token', '*.token'], censor: '[hidden]' },
})
