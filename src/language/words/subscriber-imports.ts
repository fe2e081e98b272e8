import type { Localised } from '../locale'
import { subscriberImportChoices } from './subscriber-import-choices'

/** Of a number as it is written on the screen: French counts none as it counts one. */
const frenchFor = (count: string, one: string, several: string) => (/^[01]$/.test(count) ? one : several)
const englishFor = (count: string, one: string, several: string) => (count === '1' ? one : several)

/** Importing subscribers in the administration. What becomes of a row is said by `intake`. */
const fr = {
  title: 'Importer des abonnés',
  notAllowed: 'Seule l’administration fait entrer des personnes abonnées\u00A0: ce sont leurs adresses.',
  states: {
    draft: 'À préparer',
    checking: 'Vérification',
    checked: 'Vérifiée',
    running: 'En cours',
    paused: 'Interrompue',
    done: 'Terminée',
    undoing: 'Annulation en cours',
    undone: 'Annulée',
    cancelled: 'Abandonnée',
    failed: 'Arrêtée par une panne',
  },

  intro:
    'Faites entrer une liste de personnes qui ont consenti. Rien n’est écrit avant que vous ayez vu ce qui arriverait; personne n’est jamais réabonné; tout peut être annulé pendant un jour.',
  file: 'Fichier',
  fileHelp: 'CSV, TSV ou classeur Excel (.xlsx), jusqu’à 100\u00A0Mo. La première ligne nomme les colonnes.',
  chooseFile: 'Choisissez d’abord un fichier.',
  tooLarge: (megabytes: number) =>
    `Le fichier dépasse ${megabytes}\u00A0Mo, le plus que prend cet écran. La ligne de commande n’a pas de limite\u00A0: liaison import subscribers.`,
  send: 'Lire le fichier',
  sending: (percent: number) => `Envoi du fichier\u00A0: ${percent}\u00A0%.`,
  failed: 'Le serveur n’a pas répondu. Rien n’est perdu\u00A0: essayez de nouveau.',
  recent: 'Importations récentes',
  none: 'Aucune importation encore.',
  when: 'Quand',
  state: 'État',
  rows: 'Lignes',
  by: 'Par',
  link: 'Importer une liste',
  linkToOne: 'Voir ce qui est entré, le rapport, annuler',

  back: 'Toutes les importations',
  readAs: (what: string) => `Lu comme\u00A0: ${what}.`,
  firstSheet: 'classeur Excel, première feuille',
  separatedBy: (encoding: string, separator: string) => `texte ${encoding}, séparé par\u00A0: ${separator}`,
  badlyRead: 'Si des accents ou des colonnes ne vont pas, enregistrez la liste en CSV UTF-8 et recommencez.',

  ...subscriberImportChoices.fr,

  waiting: 'En attente du travailleur, le processus qui fait les importations et les envois…',
  checking: (rows: string) =>
    `Vérification\u00A0: ${rows} ${frenchFor(rows, 'ligne lue', 'lignes lues')}. Rien n’est écrit.`,
  running: (done: string, all: string, percent: number) =>
    `${done} ${frenchFor(done, 'ligne', 'lignes')} sur ${all} (${percent}\u00A0%). Vous pouvez quitter cette page\u00A0: l’importation continue.`,
  undoing: (removed: string, restored: string) =>
    `Annulation\u00A0: ${removed} ${frenchFor(removed, 'personne retirée', 'personnes retirées')}, ${restored} ${frenchFor(restored, 'remise', 'remises')} comme avant.`,
  progress: 'Avancement',

  checkedTitle: 'Ce qui arriverait',
  checkedHelp: 'Rien n’est encore écrit.',
  run: (count: string) => `Importer ${count} ${frenchFor(count, 'personne', 'personnes')}`,
  keepOut: (count: string) =>
    `Retenir ${count} ${frenchFor(count, 'adresse désabonnée', 'adresses désabonnées')}`,
  nothingToDo: 'Il n’y a rien à faire entrer\u00A0: personne ne serait ajouté ni modifié.',
  change: 'Changer les choix',
  doneTitle: 'Ce qui est entré',
  pausedTitle: 'Importation interrompue',
  pausedHelp: 'Ce qui est compté ici est fait. Reprenez pour continuer à la même ligne, ou annulez tout.',
  failedTitle: 'Importation arrêtée',
  undoneTitle: 'Importation annulée',
  cancelledTitle: 'Importation abandonnée',
  cancelledHelp: 'Le fichier a été jeté. Ce qui était entré, s’il y a lieu, le reste.',
  pause: 'Interrompre',
  resume: 'Reprendre',
  undo: 'Annuler l’importation',
  undoUntil: (moment: string) => `Cette importation peut être annulée jusqu’au ${moment}.`,
  undoTooLate: 'Le délai d’un jour est passé\u00A0: cette importation ne peut plus être annulée.',
  undoHindered: ({ file, isAtWork }: { file: string; isAtWork: boolean }) =>
    isAtWork
      ? `La liste «\u00A0${file}\u00A0» est en train d’entrer ou d’être annulée. Attendez qu’elle ait fini, puis annulez celle-ci.`
      : `La liste «\u00A0${file}\u00A0», importée après celle-ci, y a trouvé des personnes déjà connues. Annulez-la d’abord, puis annulez celle-ci.`,
  undoAsk:
    'Les personnes qui sont entrées seront retirées, celles qui ont été modifiées redeviendront comme avant. Celles qui ont fait quelque chose depuis restent comme elles sont. Le registre des consentements garde tout.',
  undoConfirm: 'Oui, annuler l’importation',
  undoKeep: 'Non, la garder',
  undone: {
    removed: 'Retirées',
    restored: 'Remises comme avant',
    kept: 'Laissées\u00A0: elles ont agi depuis',
  },
  fates: {
    created: 'Nouvelles',
    updated: 'Modifiées',
    unchanged: 'Inchangées',
    suppressed: 'Écartées',
    duplicate: 'En double',
    invalid: 'Refusées',
  },
  remembered: (count: string) =>
    `Adresses retenues comme désabonnées, puisque la liste dit qu’elles ont quitté\u00A0: ${count}. Aucune liste ne les abonnera; elles seules peuvent revenir, par le formulaire. Si une colonne est mal comprise, changez ce qu’elle contient.`,
  unknownTerms: (count: string) =>
    `Thèmes, publics, territoires ou organismes inconnus, laissés de côté\u00A0: ${count}.`,
  sampleTitle: 'Quelques lignes de chaque sorte',
  line: 'Ligne',
  address: 'Adresse',
  fate: 'Sort',
  reason: 'Raison',
  report: 'Télécharger le rapport (CSV)',
  reportHelp: 'Chaque ligne du fichier, son sort et la raison. Gardé un jour, comme le fichier.',
  again: 'Importer une autre liste',

  refusals: {
    signIn: 'Votre session est terminée\u00A0: entrez de nouveau, rien n’est perdu.',
    unknown: 'Cette importation n’existe pas.',
    moved: 'Cette importation n’est plus dans cet état\u00A0: l’écran montre ce qu’elle est devenue.',
    fromCommand:
      'Cette liste a été importée d’un terminal\u00A0: relancez-y la même commande, ce qui est déjà entré restera inchangé.',
    busy: 'Des lignes de cette importation s’écrivent encore\u00A0: essayez de nouveau dans une minute.',
    noReport: 'Le rapport a été jeté après un jour.',
  },
}

const en: typeof fr = {
  title: 'Import subscribers',
  notAllowed: 'Only administrators bring subscribers in: these are people’s addresses.',
  states: {
    draft: 'To prepare',
    checking: 'Checking',
    checked: 'Checked',
    running: 'Running',
    paused: 'Stopped',
    done: 'Done',
    undoing: 'Being undone',
    undone: 'Undone',
    cancelled: 'Given up',
    failed: 'Stopped by a fault',
  },

  intro:
    'Bring in a list of people who consented. Nothing is written before you have seen what would happen; nobody is ever subscribed again; all of it can be undone for a day.',
  file: 'File',
  fileHelp: 'CSV, TSV or Excel workbook (.xlsx), up to 100 MB. The first line names the columns.',
  chooseFile: 'Choose a file first.',
  tooLarge: (megabytes) =>
    `The file is larger than ${megabytes} MB, the most this screen takes. The command line has no limit: liaison import subscribers.`,
  send: 'Read the file',
  sending: (percent) => `Sending the file: ${percent}%.`,
  failed: 'The server did not answer. Nothing is lost: try again.',
  recent: 'Recent imports',
  none: 'No import yet.',
  when: 'When',
  state: 'State',
  rows: 'Rows',
  by: 'By',
  link: 'Import a list',
  linkToOne: 'See what came in, the report, undo',

  back: 'All imports',
  readAs: (what) => `Read as: ${what}.`,
  firstSheet: 'Excel workbook, first sheet',
  separatedBy: (encoding, separator) => `${encoding} text, separated by: ${separator}`,
  badlyRead: 'If accents or columns look wrong, save the list as CSV UTF-8 and start again.',

  ...subscriberImportChoices.en,

  waiting: 'Waiting for the worker, the process that does imports and sendings…',
  checking: (rows) => `Checking: ${rows} ${englishFor(rows, 'row', 'rows')} read. Nothing is written.`,
  running: (done, all, percent) =>
    `${done} ${englishFor(done, 'row', 'rows')} of ${all} (${percent}%). You may leave this page: the import goes on.`,
  undoing: (removed, restored) =>
    `Undoing: ${removed} ${englishFor(removed, 'person', 'people')} removed, ${restored} put back as they were.`,
  progress: 'Progress',

  checkedTitle: 'What would happen',
  checkedHelp: 'Nothing is written yet.',
  run: (count) => `Import ${count} ${englishFor(count, 'person', 'people')}`,
  keepOut: (count) => `Keep ${count} unsubscribed ${englishFor(count, 'address', 'addresses')}`,
  nothingToDo: 'There is nothing to bring in: nobody would be added or changed.',
  change: 'Change the choices',
  doneTitle: 'What came in',
  pausedTitle: 'Import stopped',
  pausedHelp: 'What is counted here is done. Resume to go on at the same row, or undo all of it.',
  failedTitle: 'Import stopped by a fault',
  undoneTitle: 'Import undone',
  cancelledTitle: 'Import given up',
  cancelledHelp: 'The file was thrown away. What had come in, if anything, stays.',
  pause: 'Stop',
  resume: 'Resume',
  undo: 'Undo the import',
  undoUntil: (moment) => `Until ${moment}, this import can be undone.`,
  undoTooLate: 'The day has passed: this import can no longer be undone.',
  undoHindered: ({ file, isAtWork }) =>
    isAtWork
      ? `The list “${file}” is coming in or being undone. Wait until it has ended, then undo this one.`
      : `The list “${file}”, imported after this one, found people who were known already. Undo that one first, then this one.`,
  undoAsk:
    'People who came in will be removed, those who were changed will be as before. Those who did something since stay as they are. The register of consents keeps everything.',
  undoConfirm: 'Yes, undo the import',
  undoKeep: 'No, keep it',
  undone: {
    removed: 'Removed',
    restored: 'Put back as before',
    kept: 'Left alone: they acted since',
  },
  fates: {
    created: 'New',
    updated: 'Changed',
    unchanged: 'Unchanged',
    suppressed: 'Suppressed',
    duplicate: 'Duplicate',
    invalid: 'Refused',
  },
  remembered: (count) =>
    `Addresses kept as unsubscribed, since the list says that they left: ${count}. No list will subscribe them; they alone can come back, by the form. If a column was misread, change what it holds.`,
  unknownTerms: (count) =>
    `Themes, audiences, territories or organizations that are unknown, left aside: ${count}.`,
  sampleTitle: 'A few rows of each sort',
  line: 'Line',
  address: 'Address',
  fate: 'Fate',
  reason: 'Reason',
  report: 'Download the report (CSV)',
  reportHelp: 'Each line of the file, its fate and the reason. Kept for a day, as the file is.',
  again: 'Import another list',

  refusals: {
    signIn: 'Your session has ended: sign in again, nothing is lost.',
    unknown: 'There is no such import.',
    moved: 'This import is no longer in that state: the screen shows what became of it.',
    fromCommand:
      'This list was brought in from a terminal: run the same command there again, what is in already will stay unchanged.',
    busy: 'Rows of this import are still being written: try again in a minute.',
    noReport: 'The report was thrown away after a day.',
  },
}

export type SubscriberImportWords = typeof fr
export const subscriberImportWords = { fr, en } as const satisfies Localised<typeof fr>
