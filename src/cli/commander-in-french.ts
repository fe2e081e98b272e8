import type { Command } from 'commander'

/** What commander says by itself, which it knows in English alone. */
const sayings: [english: RegExp, french: string][] = [
  [/^Usage:/, 'Utilisation\u00A0:'],
  [/^Commands:/, 'Commandes\u00A0:'],
  [/^(Arguments|Options):/, '$1\u00A0:'],
  [/\[command\]/, '[commande]'],
  [/\(default: /, '(par défaut\u00A0: '],
  [/^error: missing required argument '(.+)'/, 'Il manque l’argument $1.'],
  [/^error: too many arguments.*/, 'Il y a trop d’arguments.'],
  [/^error: required option '(.+)' not specified/, 'L’option $1 est obligatoire.'],
  [/^error: option '(.+)' argument missing/, 'L’option $1 demande une valeur.'],
  [/^error: unknown option '(.+)'/, 'L’option $1 n’existe pas.'],
  [/^error: unknown command '(.+)'/, 'La commande $1 n’existe pas.'],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '(Vouliez-vous dire $1?)'],
]

/** Called before the commands are added: they take these settings from the program. */
export function speakFrench(program: Command): void {
  program
    .helpOption('-h, --help', 'afficher cette aide')
    .helpCommand('help [commande]', 'afficher l’aide d’une commande')
    .configureHelp({ styleTitle: inFrench, styleUsage: inFrench, styleOptionDescription: inFrench })
    .configureOutput({ outputError: (text, write) => write(inFrench(text)) })
}

function inFrench(text: string): string {
  return sayings.reduce((said, [english, french]) => said.replace(english, french), text)
}
