// What is said before anything is installed or built; after that, src/language/words/terminal.ts speaks.
const fr = {
  needsNode: (version) =>
    `Liaison demande Node 20.19 ou plus récent (et non ${version})\u00A0: voyez https://nodejs.org`,
  notBuilt: 'Liaison n’est pas encore construit\u00A0: lancez `npm ci && npm run build`.',

  installing: 'Installation des paquets',
  building: 'Construction du site, du service d’envoi et de la ligne de commande',
  readingPackages: 'Lecture de la liste des paquets',
  installingChromium: 'Installation de Chromium',
  installingBrowser: 'Installation d’un navigateur',
  done: (time) => `terminé en ${time}`,
  failed: (time) => `échec après ${time}`,
  stepFailed: (title, code) => `${title}\u00A0: échec (code ${code})`,

  sqliteAlone:
    'Les tests d’intégration n’ont tourné que sur SQLite\u00A0: définissez MONGODB_TEST_URL pour les faire tourner aussi sur MongoDB.',

  check: {
    format: 'mise en forme et règles d’écriture',
    types: 'types',
    testTypes: 'types des tests',
    imports: 'importations',
    deadCode: 'code mort',
    unitTests: 'tests unitaires',
    passed: 'Tout va bien.',
    failed: (titles) => `À corriger\u00A0: ${titles}`,
  },

  bench: {
    value: 'mesure',
    limit: 'limite',
    ratio: 'rapport',
    unknown: (names, known) => `Mesure inconnue\u00A0: ${names}. Il y a\u00A0: ${known}.`,
    beyond: (names) => `Hors limite\u00A0: ${names}.`,
    written: (file) => `Écrit dans ${file}`,
  },

  generateUsage: 'Utilisation\u00A0: npm run generate -- types | importmap | migration NOM',
}

const en = {
  needsNode: (version) => `Liaison needs Node 20.19 or later (this is ${version}): see https://nodejs.org`,
  notBuilt: 'Liaison is not built yet: run `npm ci && npm run build`.',

  installing: 'Installing packages',
  building: 'Building the site, the worker and the command line',
  readingPackages: 'Reading the list of packages',
  installingChromium: 'Installing Chromium',
  installingBrowser: 'Installing a browser',
  done: (time) => `done in ${time}`,
  failed: (time) => `failed in ${time}`,
  stepFailed: (title, code) => `${title}: failed (exit ${code})`,

  sqliteAlone:
    'The integration suite ran on SQLite alone: set MONGODB_TEST_URL to run it on MongoDB as well.',

  check: {
    format: 'format and lint',
    types: 'types',
    testTypes: 'types of the tests',
    imports: 'imports',
    deadCode: 'dead code',
    unitTests: 'unit tests',
    passed: 'All is well.',
    failed: (titles) => `To mend: ${titles}`,
  },

  bench: {
    value: 'measured',
    limit: 'limit',
    ratio: 'ratio',
    unknown: (names, known) => `Unknown benchmark: ${names}. There is: ${known}.`,
    beyond: (names) => `Beyond the limit: ${names}.`,
    written: (file) => `Written to ${file}`,
  },

  generateUsage: 'Usage: npm run generate -- types | importmap | migration NAME',
}

export const scriptWords = { fr, en }

/**
 * As in src/language/terminal-locale.ts, which only what is built can read.
 * @type {(variables: Record<string, string | undefined>) => 'fr' | 'en'}
 */
export const terminalLocale = ({ LC_ALL, LC_MESSAGES, LANG }) =>
  (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en'

export const words = scriptWords[terminalLocale(process.env)]
