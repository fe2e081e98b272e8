import { terminalWords } from '../language/words/terminal'
import { languageOfTerminal } from '../platform/env'

export const language = languageOfTerminal()
export const words = terminalWords[language]
