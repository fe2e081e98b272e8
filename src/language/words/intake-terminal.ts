import type { Localised } from '../locale'

const number = (value: number, locale: string) => value.toLocaleString(locale)

/** What the command line says of lists of subscribers, in and out, and of taking an import back. */
const fr = {
  lists: {
    importSubscribers:
      'faire entrer des personnes abonnées d’une liste (CSV, TSV ou Excel); personne n’est jamais réabonné',
    dryRun: 'dire ce qu’il adviendrait de chaque ligne, sans rien écrire',
    slug: 'identifiant',
    bulletinHelp:
      'bulletin auquel ces personnes ont consenti (nécessaire quand il y en a plusieurs et que la liste ne les nomme pas)',
    basis: 'fondement',
    basisHelp:
      'fondement du consentement\u00A0: express ou implied:business, implied:membership, implied:inquiry',
    text: 'texte',
    proofHelp: 'ce qui prouve ces consentements\u00A0: formulaire, liste signée, outil d’avant…',
    date: 'date',
    givenOnHelp:
      'jour où le consentement a été donné; un consentement tacite se compte de là (par défaut\u00A0: aujourd’hui)',
    localeHelp: 'langue des personnes dont la ligne ne le dit pas\u00A0: fr ou en',
    column: 'champ=NOM',
    columnHelp: (fields: string) =>
      `colonne d’un champ, quand elle n’est pas devinée (${fields}); sans nom (state=), le champ est laissé de côté; à répéter`,
    file: 'fichier',
    reportHelp: 'écrire un rapport en CSV\u00A0: ligne, adresse, sort, raison',
    badBasis: '--basis est express, implied:business, implied:membership ou implied:inquiry',
    badLocale: '--locale est fr ou en',
    badDate: (name: string) => `${name} est une date\u00A0: 2026-02-10`,
    futureDate: (name: string) => `${name}\u00A0: ce jour n’est pas encore venu`,
    into: (bulletin: string) => `Bulletin\u00A0: ${bulletin}.`,
    intoEach: 'Bulletins\u00A0: ceux que chaque ligne nomme.',
    badColumn: '--column s’écrit champ=NOM, par exemple email=Courriel',
    exists: (where: string) => `${where} existe déjà\u00A0: choisissez un autre nom, rien n’a été écrit.`,
    read: (what: string, columns: string) => `Lu comme\u00A0: ${what}. Colonnes\u00A0: ${columns}.`,
    ignored: (names: string) => `Colonnes laissées de côté\u00A0: ${names}.`,
    progress: (rows: number) => `${number(rows, 'fr-CA')} lignes`,
    counts: (counts: Record<string, string>) =>
      `lignes\u00A0: ${counts.rows}; nouveaux\u00A0: ${counts.created}, modifiés\u00A0: ${counts.updated}, inchangés\u00A0: ${counts.unchanged}, écartés\u00A0: ${counts.suppressed}, en double\u00A0: ${counts.duplicate}, refusés\u00A0: ${counts.invalid}`,
    rejected: (line: number, reason: string) => `ligne ${line}\u00A0: ${reason}`,
    rejectedMore: (count: number) => `… et ${number(count, 'fr-CA')} autres\u00A0: voyez-les avec --report.`,
    unknownTerms: (count: number) =>
      `Thèmes, publics, territoires ou organismes inconnus, laissés de côté\u00A0: ${number(count, 'fr-CA')}.`,
    remembered: (count: number) =>
      `Adresses retenues comme désabonnées, puisque la liste dit qu’elles ont quitté\u00A0: ${number(count, 'fr-CA')}.`,
    nothingWritten: 'Essai à blanc\u00A0: rien n’a été écrit.',
    cancelled: 'Interrompu\u00A0: ce qui est compté ici est fait. Relancez la même commande pour continuer.',
    exportSubscribers: 'les personnes abonnées, en CSV, en Excel ou en JSON',
    formatHelp: 'csv, xlsx ou json',
    badFormat: '--format est csv, xlsx ou json',
    toHelp: 'fichier à écrire (par défaut\u00A0: la sortie, sauf pour xlsx)',
    toNeeded: 'Un classeur s’écrit dans un fichier\u00A0: ajoutez --to liste.xlsx',
    tooManyForWorkbook:
      'Il y a plus de personnes qu’un classeur n’a de lignes (1\u00A0048\u00A0576)\u00A0: prenez le CSV.',
    undoUnderWay: (file: string) =>
      `La liste «\u00A0${file}\u00A0» est en train d’être annulée par le processus qui importe et envoie. Attendez qu’il ait fini, puis donnez la même commande.`,
    onlyBulletin: 'seulement les personnes qui suivent ce bulletin',
  },

  undo: {
    undo: 'annuler une importation d’abonnés de moins d’un jour\u00A0: qui est entré est retiré, sauf qui a agi depuis',
    id: 'numéro',
    yes: 'ne pas demander',
    ask: (file: string) => `Annuler l’importation de ${file}? [o/N] `,
    needsYes: 'Ajoutez --yes pour annuler sans qu’on vous le demande.',
    unknown: (id: string) => `Il n’y a pas d’importation ${id}.`,
    tooLate:
      'Cette importation ne peut pas être annulée\u00A0: elle est en cours, déjà annulée, ou date de plus d’un jour.',
    busy: 'Un autre processus travaille à cette importation\u00A0: essayez dans une minute.',
    counts: (removed: string, restored: string, kept: string) =>
      `retirées\u00A0: ${removed}; remises comme avant\u00A0: ${restored}; laissées, elles ont agi depuis\u00A0: ${kept}`,
    canUndo: (id: string) => `Pendant un jour, cette commande l’annule\u00A0: liaison import undo ${id}`,
  },
}

const en: typeof fr = {
  lists: {
    importSubscribers:
      'bring subscribers in from a list (CSV, TSV or Excel); nobody is ever subscribed again',
    dryRun: 'say what would become of each row, and write nothing',
    slug: 'slug',
    bulletinHelp:
      'bulletin these people consented to (needed when there are several and the list does not name them)',
    basis: 'basis',
    basisHelp: 'basis of consent: express or implied:business, implied:membership, implied:inquiry',
    text: 'text',
    proofHelp: 'what proves these consents: form, signed sheet, previous tool…',
    date: 'date',
    givenOnHelp: 'day the consent was given; an implied one counts from it (today by default)',
    localeHelp: 'language of people whose row does not say it: fr or en',
    column: 'field=NAME',
    columnHelp: (fields) =>
      `column of a field, when it is not guessed (${fields}); without a name (state=), the field is left aside; may be repeated`,
    file: 'file',
    reportHelp: 'write a report as CSV: line, address, fate, reason',
    badBasis: '--basis is express, implied:business, implied:membership or implied:inquiry',
    badLocale: '--locale is fr or en',
    badDate: (name) => `${name} is a date: 2026-02-10`,
    futureDate: (name) => `${name}: that day has not come yet`,
    intoEach: 'Bulletins: those that each row names.',
    into: (bulletin) => `Bulletin: ${bulletin}.`,
    badColumn: '--column is written field=NAME, for instance email=Contact',
    exists: (where) => `${where} exists already: choose another name, nothing was written.`,
    read: (what, columns) => `Read as: ${what}. Columns: ${columns}.`,
    ignored: (names) => `Columns left aside: ${names}.`,
    progress: (rows) => `${number(rows, 'en-CA')} rows`,
    counts: (counts) =>
      `rows: ${counts.rows}; created: ${counts.created}, updated: ${counts.updated}, unchanged: ${counts.unchanged}, suppressed: ${counts.suppressed}, duplicate: ${counts.duplicate}, invalid: ${counts.invalid}`,
    rejected: (line, reason) => `line ${line}: ${reason}`,
    rejectedMore: (count) => `… and ${number(count, 'en-CA')} more: see them with --report.`,
    unknownTerms: (count) =>
      `Themes, audiences, territories or organizations that are unknown, left aside: ${number(count, 'en-CA')}.`,
    remembered: (count) =>
      `Addresses kept as unsubscribed, since the list says that they left: ${number(count, 'en-CA')}.`,
    nothingWritten: 'Dry run: nothing was written.',
    cancelled: 'Interrupted: what is counted here is done. Run the same command again to go on.',
    exportSubscribers: 'the subscribers, as CSV, Excel or JSON',
    formatHelp: 'csv, xlsx or json',
    badFormat: '--format is csv, xlsx or json',
    toHelp: 'file to write (the output by default, but for xlsx)',
    toNeeded: 'A workbook is written to a file: add --to list.xlsx',
    tooManyForWorkbook: 'There are more people than a workbook has rows (1,048,576): take the CSV.',
    undoUnderWay: (file) =>
      `The list “${file}” is being undone by the process that imports and sends. Wait until it has ended, then run the same command.`,
    onlyBulletin: 'only people who follow this bulletin',
  },

  undo: {
    undo: 'undo an import of subscribers of less than a day: who came in is removed, but for who acted since',
    id: 'id',
    yes: 'do not ask',
    ask: (file) => `Undo the import of ${file}? [y/N] `,
    needsYes: 'Add --yes to undo without being asked.',
    unknown: (id) => `There is no import ${id}.`,
    tooLate: 'This import cannot be undone: it is running, undone already, or older than a day.',
    busy: 'Another process works on this import: try again in a minute.',
    counts: (removed, restored, kept) =>
      `removed: ${removed}; put back as before: ${restored}; left, they acted since: ${kept}`,
    canUndo: (id) => `For a day, this command undoes it: liaison import undo ${id}`,
  },
}

export const intakeTerminalWords = { fr, en } as const satisfies Localised<typeof fr>
