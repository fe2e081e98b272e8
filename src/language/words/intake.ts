import type { Localised } from '../locale'

const number = (value: number, locale: string) => value.toLocaleString(locale)

/** What bringing subscribers in and taking them out says: what is wrong with a file or a row, the command line, reports. */
const fr = {
  file: {
    missing: (name: string) => `Il n’y a pas de fichier ${name}.`,
    empty: 'Le fichier est vide.',
    headerOnly: 'Le fichier nomme des colonnes, mais ne contient aucune ligne.',
    isArchive:
      'Ce fichier porte le nom d’un texte, mais c’est une archive (ZIP) ou un classeur Excel. Donnez-lui l’extension .xlsx si c’est un classeur, ou enregistrez la liste en CSV.',
    isOldExcel:
      'C’est un classeur de l’ancien Excel (.xls). Ouvrez-le, puis enregistrez-le en .xlsx ou en CSV.',
    notText: 'Ce fichier n’est ni un texte (CSV, TSV) ni un classeur Excel (.xlsx).',
    notAWorkbook: 'Ce classeur ne peut pas être lu\u00A0: il est brisé, ou ce n’est pas un fichier .xlsx.',
    tooLargeWorkbook:
      'Ce classeur se déploie démesurément\u00A0: il est refusé. Enregistrez la liste en CSV, qui n’a pas de limite de taille.',
    noHeader: 'La première ligne doit nommer les colonnes\u00A0: elle contient déjà une adresse.',
    noEmailColumn: (names: string) =>
      `On ne trouve pas la colonne des adresses parmi\u00A0: ${names}. Nommez-la «\u00A0courriel\u00A0», ou dites laquelle\u00A0: --column email=NOM.`,
    columnTwice: (name: string) => `La colonne «\u00A0${name}\u00A0» paraît deux fois.`,
    unknownColumn: (name: string) => `Le fichier n’a pas de colonne «\u00A0${name}\u00A0».`,
    noBasis:
      'Il faut dire sur quel fondement ces personnes ont consenti\u00A0: --basis express ou --basis implied:business, implied:membership, implied:inquiry; ou une colonne «\u00A0fondement\u00A0» dans le fichier.',
    noProof:
      'Il faut dire ce qui prouve ces consentements\u00A0: --proof "…", ou une colonne «\u00A0preuve\u00A0» dans le fichier.',
    tooLarge: (megabytes: number) =>
      `Le fichier dépasse ${megabytes}\u00A0Mo, le plus que prend cet écran. La ligne de commande n’a pas de limite\u00A0: liaison import subscribers.`,
    gone: 'Le fichier de cette importation n’est plus là\u00A0: envoyez-le de nouveau, ce qui est déjà entré restera inchangé.',
    interrupted:
      'L’importation a été interrompue par une panne. Ce qui est compté est fait, et rien n’est perdu\u00A0: reprenez-la.',
    unknownBulletin: (slug: string) => `Il n’y a pas de bulletin «\u00A0${slug}\u00A0».`,
    noBulletin: 'Il n’y a pas encore de bulletin\u00A0: créez-en un d’abord.',
  },

  row: {
    'too-long': 'La ligne est démesurée, ou un guillemet ouvert n’est jamais fermé.',
    'open-quote': 'Un guillemet ouvert n’est jamais fermé.',
    nul: 'La ligne contient un caractère qui n’est pas du texte (NUL).',
    ragged: (values: number, columns: number) =>
      `La ligne compte ${values} valeurs, alors que le fichier nomme ${columns} colonnes.`,
  },

  address: {
    missing: 'L’adresse manque.',
    formula: 'C’est une formule, pas une adresse.',
    several: 'La case contient plus d’une adresse\u00A0: mettez-en une par ligne.',
    'line-break': 'L’adresse est coupée par un saut de ligne.',
    'too-long': 'L’adresse est trop longue (254 caractères au plus).',
    quoted: 'Une adresse entre guillemets n’est pas prise en charge.',
    accents: 'Il y a un accent avant le «\u00A0@\u00A0»\u00A0: nos envois ne peuvent pas s’y rendre.',
    malformed: 'Ce n’est pas une adresse de courriel complète.',
  },

  consent: {
    noBasis: 'Le fondement du consentement manque.',
    unknownBasis: (text: string) =>
      `«\u00A0${text}\u00A0» n’est pas un fondement connu\u00A0: express, implied:business, implied:membership ou implied:inquiry.`,
    noProof: 'La preuve du consentement manque.',
    badDate: (text: string) => `«\u00A0${text}\u00A0» n’est pas une date (2026-02-10).`,
    future: (text: string) => `La date «\u00A0${text}\u00A0» n’est pas encore venue.`,
    ended: (day: string) => `Le consentement tacite a pris fin le ${day}.`,
    /** Kept in the register as the text: nobody read a text of ours. */
    recorded: (basis: string, proof: string) =>
      `Consentement consigné lors d’une importation. Fondement\u00A0: ${basis}. Preuve\u00A0: ${proof}`,
    express: 'exprès',
    implied: { business: 'relation d’affaires', membership: 'membre, don ou bénévolat', inquiry: 'demande' },
    undone: 'L’importation qui avait consigné ce consentement a été annulée par l’équipe.',
    givenOn: (day: string) => `(donné le ${day})`,
  },

  kept: {
    unsubscribed: 'Cette personne s’est désabonnée\u00A0: elle seule peut revenir.',
    left: 'Cette personne a quitté ce bulletin\u00A0: elle seule peut revenir.',
    suppressed: 'Cette adresse est écartée\u00A0: rien ne lui est envoyé.',
    saysTheList: (state: string) =>
      `La liste dit que cette personne ne reçoit rien\u00A0: «\u00A0${state}\u00A0».`,
  },
  duplicate: (line: number) => `Même adresse qu’à la ligne ${line}.`,

  fates: {
    created: 'nouveau',
    updated: 'modifié',
    unchanged: 'inchangé',
    suppressed: 'écarté',
    duplicate: 'en double',
    invalid: 'refusé',
  },

  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-mark': 'UTF-8 avec marque',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (gros-boutiste)',
    'windows-1252': 'Windows-1252',
  },
  separators: { ',': 'virgule', ';': 'point-virgule', '\t': 'tabulation', '|': 'barre' } as Record<
    string,
    string
  >,
  workbook: 'Classeur Excel',

  columns: {
    email: 'courriel',
    firstName: 'prénom',
    locale: 'langue',
    state: 'état',
    bulletins: 'bulletins',
    themes: 'thèmes',
    audiences: 'publics',
    territories: 'territoires',
    organisation: 'organisme',
    frequency: 'fréquence',
    pausedUntil: 'pause jusqu’au',
    source: 'origine',
    requestedAt: 'demande',
    confirmedAt: 'confirmation',
    unsubscribedAt: 'désabonnement',
    basis: 'fondement',
    expiresAt: 'fin du consentement',
    proof: 'preuve',
  },
  /** Columns of the register of consents. */
  consentColumns: {
    sequence: 'rang',
    at: 'moment',
    act: 'acte',
    email: 'courriel',
    addressHash: 'empreinte de l’adresse',
    subscriber: 'personne',
    bulletin: 'bulletin',
    purpose: 'fin',
    basis: 'fondement',
    impliedKind: 'genre de consentement tacite',
    expiresAt: 'fin du consentement',
    source: 'origine',
    method: 'moyen',
    import: 'importation',
    proof: 'preuve',
    locale: 'langue',
    textVersion: 'version du texte',
    textHash: 'empreinte du texte',
    text: 'texte lu',
    seal: 'sceau',
  },
  report: { line: 'ligne', address: 'adresse', fate: 'sort', reason: 'raison' },

  terminal: {
    importSubscribers:
      'faire entrer des personnes abonnées d’une liste (CSV, TSV ou Excel); personne n’est jamais réabonné',
    dryRun: 'dire ce qu’il adviendrait de chaque ligne, sans rien écrire',
    slug: 'identifiant',
    bulletinHelp: 'bulletin auquel ces personnes ont consenti (par défaut\u00A0: le premier)',
    basis: 'fondement',
    basisHelp:
      'fondement du consentement\u00A0: express ou implied:business, implied:membership, implied:inquiry',
    text: 'texte',
    proofHelp: 'ce qui prouve ces consentements\u00A0: formulaire, liste signée, outil d’avant…',
    date: 'date',
    givenOnHelp: 'jour où a commencé le consentement tacite (par défaut\u00A0: aujourd’hui)',
    localeHelp: 'langue des personnes dont la ligne ne le dit pas\u00A0: fr ou en',
    column: 'champ=NOM',
    columnHelp: (fields: string) => `colonne d’un champ, quand elle n’est pas devinée (${fields}); à répéter`,
    file: 'fichier',
    reportHelp: 'écrire un rapport en CSV\u00A0: ligne, adresse, sort, raison',
    badBasis: '--basis est express, implied:business, implied:membership ou implied:inquiry',
    badLocale: '--locale est fr ou en',
    badDate: (name: string) => `${name} est une date\u00A0: 2026-02-10`,
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
    nothingWritten: 'Essai à blanc\u00A0: rien n’a été écrit.',
    cancelled: 'Interrompu\u00A0: ce qui est compté ici est fait. Relancez la même commande pour continuer.',
    exportSubscribers: 'les personnes abonnées, en CSV, en Excel ou en JSON',
    formatHelp: 'csv, xlsx ou json',
    badFormat: '--format est csv, xlsx ou json',
    toHelp: 'fichier à écrire (par défaut\u00A0: la sortie, sauf pour xlsx)',
    toNeeded: 'Un classeur s’écrit dans un fichier\u00A0: ajoutez --to liste.xlsx',
    tooManyForWorkbook:
      'Il y a plus de personnes qu’un classeur n’a de lignes (1\u00A0048\u00A0576)\u00A0: prenez le CSV.',
    onlyBulletin: 'seulement les personnes qui suivent ce bulletin',
  },
}

const en: typeof fr = {
  file: {
    missing: (name) => `There is no file ${name}.`,
    empty: 'The file is empty.',
    headerOnly: 'The file names columns, but holds no row.',
    isArchive:
      'This file is named as a text, but it is an archive (ZIP) or an Excel workbook. Give it the extension .xlsx if it is a workbook, or save the list as CSV.',
    isOldExcel: 'This is a workbook of the old Excel (.xls). Open it, then save it as .xlsx or CSV.',
    notText: 'This file is neither a text (CSV, TSV) nor an Excel workbook (.xlsx).',
    notAWorkbook: 'This workbook cannot be read: it is broken, or it is not an .xlsx file.',
    tooLargeWorkbook:
      'This workbook unpacks out of all proportion: it is refused. Save the list as CSV, which has no limit of size.',
    noHeader: 'The first line must name the columns: it already holds an address.',
    noEmailColumn: (names) =>
      `The column of addresses is not found among: ${names}. Name it “email”, or say which one it is: --column email=NAME.`,
    columnTwice: (name) => `The column “${name}” appears twice.`,
    unknownColumn: (name) => `The file has no column “${name}”.`,
    noBasis:
      'Say on which basis these people consented: --basis express or --basis implied:business, implied:membership, implied:inquiry; or a column “basis” in the file.',
    noProof: 'Say what proves these consents: --proof "…", or a column “proof” in the file.',
    tooLarge: (megabytes) =>
      `The file is larger than ${megabytes} MB, the most this screen takes. The command line has no limit: liaison import subscribers.`,
    gone: 'The file of this import is no longer there: send it again, what is in already will stay unchanged.',
    interrupted:
      'The import was interrupted by a fault. What is counted is done, and nothing is lost: resume it.',
    unknownBulletin: (slug) => `There is no bulletin “${slug}”.`,
    noBulletin: 'There is no bulletin yet: make one first.',
  },

  row: {
    'too-long': 'The row is out of all proportion, or an opening quotation mark is never closed.',
    'open-quote': 'An opening quotation mark is never closed.',
    nul: 'The row holds a character that is not text (NUL).',
    ragged: (values, columns) => `The row has ${values} values, while the file names ${columns} columns.`,
  },

  address: {
    missing: 'The address is missing.',
    formula: 'This is a formula, not an address.',
    several: 'The cell holds more than one address: put one on each row.',
    'line-break': 'A line break cuts the address.',
    'too-long': 'The address is too long (254 characters at most).',
    quoted: 'An address in quotation marks is not supported.',
    accents: 'There is an accent before the “@”: our mail cannot go there.',
    malformed: 'This is not a complete email address.',
  },

  consent: {
    noBasis: 'The basis of consent is missing.',
    unknownBasis: (text) =>
      `“${text}” is not a known basis: express, implied:business, implied:membership or implied:inquiry.`,
    noProof: 'The proof of consent is missing.',
    badDate: (text) => `“${text}” is not a date (2026-02-10).`,
    future: (text) => `The date “${text}” has not come yet.`,
    ended: (day) => `The implied consent ended on ${day}.`,
    recorded: (basis, proof) => `Consent recorded by an import. Basis: ${basis}. Proof: ${proof}`,
    express: 'express',
    implied: {
      business: 'business relationship',
      membership: 'membership, gift or volunteering',
      inquiry: 'inquiry',
    },
    undone: 'The import that had recorded this consent was undone by staff.',
    givenOn: (day) => `(given on ${day})`,
  },

  kept: {
    unsubscribed: 'This person unsubscribed: only they can come back.',
    left: 'This person left this bulletin: only they can come back.',
    suppressed: 'This address is suppressed: nothing is sent to it.',
    saysTheList: (state) => `The list says that this person receives nothing: “${state}”.`,
  },
  duplicate: (line) => `Same address as on line ${line}.`,

  fates: {
    created: 'created',
    updated: 'updated',
    unchanged: 'unchanged',
    suppressed: 'suppressed',
    duplicate: 'duplicate',
    invalid: 'invalid',
  },

  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-mark': 'UTF-8 with a mark',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (big-endian)',
    'windows-1252': 'Windows-1252',
  },
  separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' },
  workbook: 'Excel workbook',

  columns: {
    email: 'email',
    firstName: 'first name',
    locale: 'language',
    state: 'state',
    bulletins: 'bulletins',
    themes: 'themes',
    audiences: 'audiences',
    territories: 'territories',
    organisation: 'organization',
    frequency: 'frequency',
    pausedUntil: 'paused until',
    source: 'source',
    requestedAt: 'requested',
    confirmedAt: 'confirmed',
    unsubscribedAt: 'unsubscribed',
    basis: 'basis',
    expiresAt: 'consent ends',
    proof: 'proof',
  },
  consentColumns: {
    sequence: 'sequence',
    at: 'time',
    act: 'act',
    email: 'email',
    addressHash: 'address digest',
    subscriber: 'person',
    bulletin: 'bulletin',
    purpose: 'purpose',
    basis: 'basis',
    impliedKind: 'kind of implied consent',
    expiresAt: 'end of consent',
    source: 'source',
    method: 'method',
    import: 'import',
    proof: 'proof',
    locale: 'language',
    textVersion: 'text version',
    textHash: 'text digest',
    text: 'text read',
    seal: 'seal',
  },
  report: { line: 'line', address: 'address', fate: 'fate', reason: 'reason' },

  terminal: {
    importSubscribers:
      'bring subscribers in from a list (CSV, TSV or Excel); nobody is ever subscribed again',
    dryRun: 'say what would become of each row, and write nothing',
    slug: 'slug',
    bulletinHelp: 'bulletin these people consented to (the first by default)',
    basis: 'basis',
    basisHelp: 'basis of consent: express or implied:business, implied:membership, implied:inquiry',
    text: 'text',
    proofHelp: 'what proves these consents: form, signed sheet, previous tool…',
    date: 'date',
    givenOnHelp: 'day the implied consent began (today by default)',
    localeHelp: 'language of people whose row does not say it: fr or en',
    column: 'field=NAME',
    columnHelp: (fields) => `column of a field, when it is not guessed (${fields}); may be repeated`,
    file: 'file',
    reportHelp: 'write a report as CSV: line, address, fate, reason',
    badBasis: '--basis is express, implied:business, implied:membership or implied:inquiry',
    badLocale: '--locale is fr or en',
    badDate: (name) => `${name} is a date: 2026-02-10`,
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
    nothingWritten: 'Dry run: nothing was written.',
    cancelled: 'Interrupted: what is counted here is done. Run the same command again to go on.',
    exportSubscribers: 'the subscribers, as CSV, Excel or JSON',
    formatHelp: 'csv, xlsx or json',
    badFormat: '--format is csv, xlsx or json',
    toHelp: 'file to write (the output by default, but for xlsx)',
    toNeeded: 'A workbook is written to a file: add --to list.xlsx',
    tooManyForWorkbook: 'There are more people than a workbook has rows (1,048,576): take the CSV.',
    onlyBulletin: 'only people who follow this bulletin',
  },
}

export type IntakeWords = typeof fr
export const intakeWords = { fr, en } as const satisfies Localised<typeof fr>
