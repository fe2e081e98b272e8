import type { Localised } from '../locale'
import { listColumnWords } from './list-columns'
import { rowReasonWords } from './row-reasons'

/** What bringing subscribers in and taking them out says: what is wrong with a file or a row, reports. */
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
    noHeader:
      'La première ligne doit nommer les colonnes\u00A0: elle contient déjà une adresse. Ajoutez-en une au-dessus, avec «\u00A0courriel\u00A0» sur la colonne des adresses.',
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
    silentCommand:
      'La commande qui importait cette liste ne dit plus rien. Ce qui est compté est fait\u00A0: relancez-la, ce qui est déjà entré restera inchangé.',
    undoAgain:
      'L’annulation a été interrompue par une panne. Elle est essayée de nouveau chaque minute, là où elle s’est arrêtée.',
    undoNotResumed: 'L’annulation, interrompue par une panne, n’a pas été reprise.',
    unknownBulletin: (slug: string) => `Il n’y a pas de bulletin «\u00A0${slug}\u00A0».`,
    whichBulletin: (slugs: string) =>
      `Il y a plusieurs bulletins\u00A0: dites auquel ces personnes ont consenti, avec --bulletin (${slugs}).`,
    noBulletin: 'Il n’y a pas encore de bulletin\u00A0: créez-en un d’abord.',
    notARegister: (names: string) =>
      `Ce n’est pas une exportation du registre des consentements\u00A0: il y manque ${names}.`,
  },

  row: {
    'too-long': 'La ligne est démesurée, ou un guillemet ouvert n’est jamais fermé.',
    'open-quote': 'Un guillemet ouvert n’est jamais fermé.',
    nul: 'La ligne contient un caractère qui n’est pas du texte (NUL).',
    ragged: (values: number, columns: number) =>
      `La ligne compte ${values} ${values < 2 ? 'valeur' : 'valeurs'}, alors que le fichier nomme ${columns} ${columns < 2 ? 'colonne' : 'colonnes'}.`,
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
      `«\u00A0${text}\u00A0» n’est pas un fondement connu\u00A0: écrivez «\u00A0exprès\u00A0», «\u00A0tacite (affaires)\u00A0», «\u00A0tacite (membre)\u00A0» ou «\u00A0tacite (demande)\u00A0».`,
    whichImplied: (text: string) =>
      `«\u00A0${text}\u00A0» ne dit pas de quel genre est ce consentement, et sa durée en dépend. Choisissez pour toute la liste, à l’écran, le consentement tacite qui convient\u00A0: relation d’affaires, membre (don, bénévolat) ou demande de renseignements; au terminal, c’est --basis implied:business, implied:membership ou implied:inquiry.`,
    noProof: 'La preuve du consentement manque.',
    unknownBulletins: (names: string[]) =>
      `Aucun de ces bulletins n’est ici\u00A0: ${names.join(', ')}. Créez-les, ou laissez de côté la colonne des bulletins.`,
    badDate: (text: string) => `«\u00A0${text}\u00A0» n’est pas une date (2026-02-10).`,
    ambiguousDate: (text: string) =>
      `«\u00A0${text}\u00A0» peut être deux jours, et rien dans la colonne ne dit lequel\u00A0: écrivez 2026-02-10.`,
    future: (text: string) => `La date «\u00A0${text}\u00A0» n’est pas encore venue.`,
    ended: (day: string) => `Le consentement tacite a pris fin le ${day}.`,
    /** Kept in the register as the text: nobody read a text of ours. */
    recorded: (basis: string, proof: string) =>
      `Consentement consigné lors d’une importation. Fondement\u00A0: ${basis}. Preuve\u00A0: ${proof}`,
    express: 'exprès',
    implied: { business: 'relation d’affaires', membership: 'membre, don ou bénévolat', inquiry: 'demande' },
    undone: 'L’importation qui avait consigné ce consentement a été annulée par l’équipe.',
    givenOn: (day: string) => `(donné le ${day})`,
    givenOnAsWritten: (text: string) => `(date donnée par la liste\u00A0: «\u00A0${text}\u00A0»)`,
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
  workbook: 'classeur Excel, première feuille',

  ...rowReasonWords.fr,
  ...listColumnWords.fr,
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
    noHeader:
      'The first line must name the columns: it already holds an address. Add one above it, with “email” over the column of addresses.',
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
    silentCommand:
      'The command that was bringing this list in says nothing any more. What is counted is done: run it again, what is in already will stay unchanged.',
    undoAgain: 'The undo was interrupted by a fault. It is tried again each minute, from where it stopped.',
    undoNotResumed: 'The undo, interrupted by a fault, was not taken up again.',
    unknownBulletin: (slug) => `There is no bulletin “${slug}”.`,
    whichBulletin: (slugs) =>
      `There are several bulletins: say to which one these people consented, with --bulletin (${slugs}).`,
    noBulletin: 'There is no bulletin yet: make one first.',
    notARegister: (names) => `This is not an export of the register of consents: it lacks ${names}.`,
  },

  row: {
    'too-long': 'The row is out of all proportion, or an opening quotation mark is never closed.',
    'open-quote': 'An opening quotation mark is never closed.',
    nul: 'The row holds a character that is not text (NUL).',
    ragged: (values, columns) =>
      `The row has ${values} ${values === 1 ? 'value' : 'values'}, while the file names ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
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
      `“${text}” is not a known basis: write “express”, “implied (business)”, “implied (member)” or “implied (inquiry)”.`,
    whichImplied: (text) =>
      `“${text}” does not say which kind of consent this is, and how long it lasts depends on it. Choose on the screen, for the whole list, the implied consent that fits: business relationship, membership (gift, volunteering) or inquiry; at the terminal, it is --basis implied:business, implied:membership or implied:inquiry.`,
    noProof: 'The proof of consent is missing.',
    unknownBulletins: (names) =>
      `None of these bulletins is here: ${names.join(', ')}. Make them, or leave the column of bulletins aside.`,
    badDate: (text) => `“${text}” is not a date (2026-02-10).`,
    ambiguousDate: (text) =>
      `“${text}” may be two days, and nothing in the column says which: write 2026-02-10.`,
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
    givenOnAsWritten: (text) => `(date given by the list: “${text}”)`,
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
  workbook: 'Excel workbook, first sheet',

  ...rowReasonWords.en,
  ...listColumnWords.en,
}

export type IntakeWords = typeof fr
export const intakeWords = { fr, en } as const satisfies Localised<typeof fr>
