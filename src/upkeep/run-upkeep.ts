import { again } from '../platform/again'
import type { Clock } from '../platform/clock'
import { log } from '../platform/log'
import { askRenewals } from './ask-renewals'
import { checkRegistersOnce } from './check-registers'
import { keepNoLonger } from './keep-no-longer'
import { remindConfirmations } from './remind-confirmations'
import type { Payload } from './store-ending'

export type UpkeepOptions = { payload: Payload; clock: Clock; signal: AbortSignal }

const everyMs = 3600_000
/** Nights begin at three: looked at often enough to be done before morning. */
const nightMs = 10 * 60_000

/** Asks and reminds every hour; once a night erases what has served and reads the registers again, until `signal` is aborted. */
export async function runUpkeep({ payload, clock, signal }: UpkeepOptions): Promise<void> {
  await Promise.all([
    again(everyMs, signal, async () => {
      const count = await askRenewals(payload, clock())
      if (count > 0) log.info({ count }, 'people were asked for an express consent')
    }),
    again(everyMs, signal, async () => {
      const count = await remindConfirmations(payload, clock())
      if (count > 0) log.info({ count }, 'people were reminded to confirm')
    }),
    again(nightMs, signal, async () => {
      const counts = await keepNoLonger(payload, clock(), { signal })
      if (counts) log.info({ counts }, 'what has served was erased')
    }),
    again(nightMs, signal, async () => {
      if ((await checkRegistersOnce(payload, clock(), signal)) === 'hold')
        log.info('every seal of the registers holds')
    }),
  ])
}
