import path from 'node:path'
import { applicationFolder, type Supervisor } from './supervisor'

type Ports = { web: number; smtp: number }

/** MailDev, kept on this machine alone; mails stay in the data folder, so a second run still shows them. */
export function startInbox(supervisor: Supervisor, { web, smtp }: Ports, dataFolder: string): void {
  const program = path.join(applicationFolder, 'node_modules/maildev/dist/bin/maildev.js')
  const listen = ['--ip', '127.0.0.1', '--smtp', String(smtp), '--web-ip', '127.0.0.1', '--web', String(web)]
  supervisor.start(
    'inbox',
    [program, ...listen, '--mail-directory', path.join(dataFolder, 'inbox'), '--silent'],
    {
      quiet: true,
    },
  )
}
