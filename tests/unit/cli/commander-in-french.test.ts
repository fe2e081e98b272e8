import { Command } from 'commander'
import { expect, test } from 'vitest'
import { speakFrench } from '../../../src/cli/commander-in-french'

/** What a small program prints in French when it is called so. */
function printed(...args: string[]): string {
  let text = ''
  const write = (more: string) => {
    text += more
  }
  const program = new Command('essai').configureOutput({ writeOut: write, writeErr: write }).exitOverride()
  speakFrench(program)
  program.command('copy <id>').option('--role <role>', '', 'editor').requiredOption('--email <address>')
  try {
    program.parse(args, { from: 'user' })
  } catch {
    // commander throws where it would end the process
  }
  return text
}

test.each([
  [['copy', '--email', 'x'], 'Il manque l’argument id.\n'],
  [['copy', 'a', 'b', '--email', 'x'], 'Il y a trop d’arguments.\n'],
  [['copy', 'a'], 'L’option --email <address> est obligatoire.\n'],
  [['copy', 'a', '--email'], 'L’option --email <address> demande une valeur.\n'],
  [['copy', '--email', 'x', '--nonsense'], 'L’option --nonsense n’existe pas.\n'],
  [['nonsense'], 'La commande nonsense n’existe pas.\n'],
  [['cpy'], 'La commande cpy n’existe pas.\n(Vouliez-vous dire copy?)\n'],
])('a wrong usage is said in French: %j', (args, sentence) => {
  expect(printed(...args)).toBe(sentence)
})

test('the help has no English left', () => {
  const help = printed('--help') + printed('copy', '--help')

  expect(help).toContain('Utilisation\u00A0: essai [options] [commande]')
  expect(help).toContain('(par défaut\u00A0: "editor")')
  expect(help).not.toMatch(/usage|command\b|display|default/i)
})
