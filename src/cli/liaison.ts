import { Command } from 'commander'
import packageJson from '../../package.json'
import { speakFrench } from './commander-in-french'
import { addEditionCommands } from './edition'
import { addExchangeCommands } from './exchange'
import { explain } from './explain'
import { addMigrateCommand } from './migrate'
import { addRegisterCommands } from './register'
import { addServerCommands } from './servers'
import { addUserCommands } from './user'
import { language, words } from './words'

/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
const program = new Command('liaison')
  .description(words.about)
  .version(packageJson.version, '-V, --version', words.version)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

if (language === 'fr') speakFrench(program)
addServerCommands(program)
addMigrateCommand(program)
addUserCommands(program)
addEditionCommands(program)
addExchangeCommands(program)
addRegisterCommands(program)
program
  .command('demo')
  .description(words.demo.about)
  .action(async () => (await import('./demo')).demo())

// Not awaited at the top level: what is loaded on demand imports from this file, and would wait for it for ever.
program.parseAsync().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})
