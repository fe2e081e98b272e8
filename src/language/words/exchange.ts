import type { Localised } from '../locale'

type Place = { file: string; line?: number; item?: number }

const list = (names: string[]) => names.slice(0, 60).join(', ') + (names.length > 60 ? '…' : '')

/** What importing and exporting say: why a row or a file is refused, the command line, the screen. */
const fr = {
  place: ({ file, line, item }: Place) =>
    line ? `${file}, ligne ${line}` : item ? `${file}, élément ${item}` : file,

  kinds: {
    'fact-sheets': 'Fiches',
    research: 'Recherches',
    initiatives: 'Initiatives',
    events: 'Événements',
    pages: 'Pages',
  },

  fates: { created: 'Nouveau', updated: 'Modifié', unchanged: 'Inchangé', refused: 'Refusé' },

  reasons: {
    noKind:
      'On ne sait pas de quel genre de contenu il s’agit\u00A0: choisissez-le, ou dites-le dans le fichier.',
    unknownKind: (kind: string) =>
      `Le genre de contenu «\u00A0${kind}\u00A0» n’existe pas. Genres connus\u00A0: fiches, recherches, initiatives, evenements, pages.`,
    missing: (field: string) => `Il manque ${field}.`,
    frenchFirst: 'Le texte français vient en premier\u00A0: il manque le titre français.',
    sameSlug: (slug: string, place: string) => `L’adresse «\u00A0${slug}\u00A0» est déjà prise par ${place}.`,
    notAGroup: (field: string) => `${field} doit contenir des champs nommés.`,
    notAList: (field: string) => `${field} doit être une liste.`,
    notText: (field: string) => `${field} doit être un texte.`,
    tooMany: (field: string, most: number) => `${field} prend au plus ${most} éléments.`,
    unknownValue: (field: string, value: string, known: string[]) =>
      `${field}\u00A0: «\u00A0${value}\u00A0» n’est pas une valeur connue. Valeurs possibles\u00A0: ${list(known)}.`,
    unknownTerm: (field: string, slug: string, known: string[]) =>
      `${field}\u00A0: «\u00A0${slug}\u00A0» n’existe pas. Connus\u00A0: ${list(known) || 'aucun'}.`,
    badDate: (field: string, value: string) =>
      `${field}\u00A0: «\u00A0${value}\u00A0» n’est pas une date. Écrivez-la ainsi\u00A0: 2026-02-10 ou 2026-02-10 14:30.`,
    badYes: (field: string, value: string) => `${field}\u00A0: «\u00A0${value}\u00A0» n’est ni oui ni non.`,
    badNumber: (field: string, value: string) =>
      `${field}\u00A0: «\u00A0${value}\u00A0» n’est pas un nombre.`,
    endBeforeStart: (field: string) => `${field}\u00A0: la fin doit venir après le début.`,
    field: (field: string, fault: string) => `${field}\u00A0: ${fault}`,
  },

  notes: {
    picture: (name: string) =>
      `L’image «\u00A0${name}\u00A0» n’est pas reprise\u00A0: rien n’est téléchargé. Ajoutez-la aux images, puis au contenu.`,
    lost: (names: string[]) => `Ne peut pas être gardé dans le texte\u00A0: ${list(names)}.`,
    termLeftOut: (field: string, slug: string) =>
      `${field}\u00A0: «\u00A0${slug}\u00A0» est inconnu, laissé de côté.`,
    noLead: 'Le chapeau reste à écrire.',
    noDates: 'Le début et la fin restent à écrire.',
    englishNotReady: 'Pas encore prêt en anglais\u00A0: il y manque le titre ou le chapeau.',
    mediaRefused: (name: string, reason: string) =>
      `Le fichier «\u00A0${name}\u00A0» est refusé\u00A0: ${reason}`,
    unknownNames: (names: string[]) => `Colonnes ou champs inconnus, laissés de côté\u00A0: ${list(names)}.`,
    wxrLeftOut: (count: number) =>
      `Éléments de WordPress laissés de côté (images, menus, corbeille)\u00A0: ${count}.`,
    filesLeftOut: (count: number) => `Fichiers qui ne sont pas des textes, laissés de côté\u00A0: ${count}.`,
  },

  file: {
    missing: (name: string) => `Il n’y a pas de fichier ${name}.`,
    empty: 'Le fichier est vide.',
    tooLarge: 'Le fichier est trop gros\u00A0: partagez-le en plusieurs.',
    tooManyRows: (most: number) =>
      `Le fichier compte plus de ${most} contenus\u00A0: partagez-le en plusieurs.`,
    unknownFormat: (name: string) =>
      `«\u00A0${name}\u00A0» n’est pas d’un format connu. Formats\u00A0: .csv, .json, .xml (WordPress), .md, .zip.`,
    nothingInside:
      'Il n’y a aucun contenu à l’intérieur\u00A0: on attend des fichiers .md, .csv, .json ou .xml.',
    unknownManifest: 'Le fichier manifest.json n’est pas celui d’un export que cette version peut relire.',
    brokenCsv: (line: number, code: string) =>
      `Le fichier CSV est brisé près de la ligne ${line} (${code})\u00A0: vérifiez les guillemets et les colonnes.`,
    columnTwice: (name: string) => `La colonne «\u00A0${name}\u00A0» paraît deux fois.`,
    noTitleColumn: 'La première ligne doit nommer les colonnes, dont «\u00A0titre\u00A0».',
    brokenJson: (reason: string) => `Le fichier JSON est brisé\u00A0: ${reason}`,
    noItems:
      'Le fichier JSON doit être une liste de contenus, ou porter cette liste sous «\u00A0items\u00A0».',
    notAnObject: (item: number) => `L’élément ${item} du fichier JSON n’est pas un contenu.`,
    brokenXml: (line: number, reason: string) =>
      `Le fichier XML est brisé à la ligne ${line}\u00A0: ${reason}`,
    doctype: 'un export de WordPress n’a pas de type de document (DOCTYPE)',
    tooDeep: 'trop d’éléments les uns dans les autres',
    tooLong: 'un texte est trop long',
    notWxr: 'Ce fichier XML n’est pas un export de WordPress (WXR).',
    brokenFrontMatter: (file: string, reason: string) => `L’en-tête de ${file} est brisé\u00A0: ${reason}`,
    brokenZip: (reason: string) => `L’archive ZIP ne peut pas être lue\u00A0: ${reason}`,
    zipBomb: 'L’archive ZIP se déploie démesurément\u00A0: elle est refusée.',
    tooManyFiles: (most: number) => `L’archive compte plus de ${most} fichiers.`,
    tooDeepFolder: (name: string) => `Les dossiers sont trop profonds\u00A0: ${name}`,
    entryTooLarge: (name: string) => `Un fichier de l’archive est trop gros\u00A0: ${name}`,
  },

  terminal: {
    import: 'faire entrer des contenus',
    importContents:
      'faire entrer des fiches, recherches, initiatives, événements et pages\u00A0: CSV, JSON, WordPress, Markdown ou un export; tout arrive en brouillon',
    dryRun: 'dire ce qu’il adviendrait de chaque contenu, sans rien écrire',
    kind: 'genre',
    kindHelp:
      'genre des contenus qui ne disent pas le leur\u00A0: fact-sheets, research, initiatives, events, pages',
    localeHelp: 'langue des textes qui ne disent pas la leur\u00A0: fr ou en',
    address: 'adresse',
    asHelp: 'compte au nom duquel les contenus entrent (rôle de révision ou plus)',
    leaveTerms: 'laisser de côté les termes inconnus au lieu de refuser le contenu',
    badKind: '--kind est fact-sheets, research, initiatives, events ou pages',
    badLocale: '--locale est fr ou en',
    noUser: (email: string) => `Il n’y a pas de compte pour ${email}.`,
    notAllowed: (email: string) =>
      `${email} ne peut pas importer\u00A0: il faut le rôle de révision, de publication ou d’administration.`,
    progress: (done: number, of: number) => `${done} sur ${of}`,
    counts: (created: number, updated: number, unchanged: number, refused: number) =>
      `nouveaux\u00A0: ${created}, modifiés\u00A0: ${updated}, inchangés\u00A0: ${unchanged}, refusés\u00A0: ${refused}`,
    nothingWritten: 'Essai à blanc\u00A0: rien n’a été écrit.',
    export: 'faire sortir ce que Liaison contient',
    exportContents: 'tous les contenus en JSON, avec leurs images, dans un dossier ou un fichier .zip',
    exported: (documents: number, files: number, where: string) =>
      `${documents} documents et ${files} fichiers sont dans ${where}.`,
    notEmpty: (where: string) => `${where} existe déjà\u00A0: choisissez un autre nom, rien n’a été écrit.`,
  },

  screen: {
    title: 'Importer des contenus',
    intro:
      'Un fichier CSV, JSON ou Markdown, un export de WordPress (XML), ou un ZIP de fichiers Markdown. Tout arrive en brouillon, à votre nom\u00A0: rien n’est publié.',
    file: 'Fichier',
    fileHelp: 'Au plus 10\u00A0Mo. Les images nommées dans les textes ne sont jamais téléchargées.',
    kind: 'Genre des contenus',
    asFileSays: 'Comme le dit le fichier',
    locale: 'Langue des textes',
    french: 'Français',
    english: 'Anglais',
    leaveTerms: 'Laisser de côté les termes inconnus (sinon, le contenu est refusé)',
    check: 'Vérifier le fichier',
    checking: (done: number, of: number) => `Vérification\u00A0: ${done} sur ${of}`,
    importing: (done: number, of: number) => `Importation\u00A0: ${done} sur ${of}`,
    dryTitle: 'Ce qui se passerait',
    dryHelp: 'Rien n’est encore écrit.',
    doneTitle: 'C’est fait',
    confirm: (count: number) => `Importer ${count} ${count === 1 ? 'contenu' : 'contenus'}`,
    nothingToDo: 'Il n’y a rien à importer.',
    again: 'Importer un autre fichier',
    place: 'Où',
    contentTitle: 'Titre',
    fate: 'Sort',
    remarks: 'Remarques',
    shown: (shown: number, of: number) => `Les ${shown} premiers de ${of}; les refus viennent en premier.`,
    chooseFile: 'Choisissez d’abord un fichier.',
    failed:
      'La réponse n’est pas arrivée. Si l’importation avait commencé, relancez-la\u00A0: ce qui est déjà là reste tel quel.',
    notAllowed: 'Il faut le rôle de révision, de publication ou d’administration pour importer.',
    signIn: 'Connectez-vous.',
    exportTitle: 'Exporter',
    exportHelp: 'Tous les contenus, les listes et les images, en un fichier ZIP que Liaison sait relire.',
    export: 'Télécharger l’export',
    exportNotAllowed: 'Il faut le rôle d’administration pour exporter.',
  },
}

export type ExchangeWords = typeof fr

const en: ExchangeWords = {
  place: ({ file, line, item }) => (line ? `${file}, line ${line}` : item ? `${file}, item ${item}` : file),

  kinds: {
    'fact-sheets': 'Fact sheets',
    research: 'Research',
    initiatives: 'Initiatives',
    events: 'Events',
    pages: 'Pages',
  },

  fates: { created: 'New', updated: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },

  reasons: {
    noKind: 'Nothing says which kind of content this is: choose it, or say it in the file.',
    unknownKind: (kind) =>
      `There is no kind of content “${kind}”. Known kinds: fact-sheets, research, initiatives, events, pages.`,
    missing: (field) => `${field} is missing.`,
    frenchFirst: 'The French text comes first: the French title is missing.',
    sameSlug: (slug, place) => `The address “${slug}” is taken already by ${place}.`,
    notAGroup: (field) => `${field} must hold named fields.`,
    notAList: (field) => `${field} must be a list.`,
    notText: (field) => `${field} must be a text.`,
    tooMany: (field, most) => `${field} takes ${most} items at most.`,
    unknownValue: (field, value, known) =>
      `${field}: “${value}” is not a known value. Possible values: ${list(known)}.`,
    unknownTerm: (field, slug, known) => `${field}: there is no “${slug}”. Known: ${list(known) || 'none'}.`,
    badDate: (field, value) =>
      `${field}: “${value}” is not a date. Write it as 2026-02-10 or 2026-02-10 14:30.`,
    badYes: (field, value) => `${field}: “${value}” is neither yes nor no.`,
    badNumber: (field, value) => `${field}: “${value}” is not a number.`,
    endBeforeStart: (field) => `${field}: the end must come after the start.`,
    field: (field, fault) => `${field}: ${fault}`,
  },

  notes: {
    picture: (name) =>
      `The picture “${name}” is not taken over: nothing is downloaded. Add it to the pictures, then to the content.`,
    lost: (names) => `Cannot be kept in the text: ${list(names)}.`,
    termLeftOut: (field, slug) => `${field}: “${slug}” is unknown, left out.`,
    noLead: 'The lead is still to be written.',
    noDates: 'Start and end are still to be written.',
    englishNotReady: 'Not ready in English yet: the title or the lead is missing.',
    mediaRefused: (name, reason) => `The file “${name}” is refused: ${reason}`,
    unknownNames: (names) => `Unknown columns or fields, left out: ${list(names)}.`,
    wxrLeftOut: (count) => `Items of WordPress left out (pictures, menus, trash): ${count}.`,
    filesLeftOut: (count) => `Files that are no texts, left out: ${count}.`,
  },

  file: {
    missing: (name) => `There is no file ${name}.`,
    empty: 'The file is empty.',
    tooLarge: 'The file is too large: split it.',
    tooManyRows: (most) => `The file holds more than ${most} contents: split it.`,
    unknownFormat: (name) =>
      `“${name}” is not of a known format. Formats: .csv, .json, .xml (WordPress), .md, .zip.`,
    nothingInside: 'There is no content inside: files of .md, .csv, .json or .xml are expected.',
    unknownManifest: 'The file manifest.json is not that of an export this version can read.',
    brokenCsv: (line, code) =>
      `The CSV file is broken near line ${line} (${code}): check quotes and columns.`,
    columnTwice: (name) => `The column “${name}” appears twice.`,
    noTitleColumn: 'The first line must name the columns, “title” among them.',
    brokenJson: (reason) => `The JSON file is broken: ${reason}`,
    noItems: 'The JSON file must be a list of contents, or hold that list under “items”.',
    notAnObject: (item) => `Item ${item} of the JSON file is not a content.`,
    brokenXml: (line, reason) => `The XML file is broken at line ${line}: ${reason}`,
    doctype: 'an export of WordPress has no document type (DOCTYPE)',
    tooDeep: 'too many elements inside one another',
    tooLong: 'a text is too long',
    notWxr: 'This XML file is not an export of WordPress (WXR).',
    brokenFrontMatter: (file, reason) => `The front matter of ${file} is broken: ${reason}`,
    brokenZip: (reason) => `The ZIP archive cannot be read: ${reason}`,
    zipBomb: 'The ZIP archive unfolds beyond measure: it is refused.',
    tooManyFiles: (most) => `The archive holds more than ${most} files.`,
    tooDeepFolder: (name) => `The folders are too deep: ${name}`,
    entryTooLarge: (name) => `A file of the archive is too large: ${name}`,
  },

  terminal: {
    import: 'bring contents in',
    importContents:
      'bring in fact sheets, research, initiatives, events and pages: CSV, JSON, WordPress, Markdown or an export; everything arrives as a draft',
    dryRun: 'say what would become of each content, and write nothing',
    kind: 'kind',
    kindHelp:
      'kind of the contents that do not say theirs: fact-sheets, research, initiatives, events, pages',
    localeHelp: 'language of the texts that do not say theirs: fr or en',
    address: 'address',
    asHelp: 'account in whose name the contents come in (editor or above)',
    leaveTerms: 'leave unknown terms out instead of refusing the content',
    badKind: '--kind is fact-sheets, research, initiatives, events or pages',
    badLocale: '--locale is fr or en',
    noUser: (email) => `There is no account for ${email}.`,
    notAllowed: (email) =>
      `${email} cannot import: the role of editor, publisher or administrator is needed.`,
    progress: (done, of) => `${done} of ${of}`,
    counts: (created, updated, unchanged, refused) =>
      `new: ${created}, changed: ${updated}, unchanged: ${unchanged}, refused: ${refused}`,
    nothingWritten: 'Dry run: nothing was written.',
    export: 'take out what Liaison holds',
    exportContents: 'every content as JSON, with its pictures, in a folder or a .zip file',
    exported: (documents, files, where) => `${documents} documents and ${files} files are in ${where}.`,
    notEmpty: (where) => `${where} exists already: choose another name, nothing was written.`,
  },

  screen: {
    title: 'Import contents',
    intro:
      'A CSV, JSON or Markdown file, an export of WordPress (XML), or a ZIP of Markdown files. Everything arrives as a draft, in your name: nothing is published.',
    file: 'File',
    fileHelp: 'At most 10 MB. Pictures named in the texts are never downloaded.',
    kind: 'Kind of content',
    asFileSays: 'As the file says',
    locale: 'Language of the texts',
    french: 'French',
    english: 'English',
    leaveTerms: 'Leave unknown terms out (otherwise the content is refused)',
    check: 'Check the file',
    checking: (done, of) => `Checking: ${done} of ${of}`,
    importing: (done, of) => `Importing: ${done} of ${of}`,
    dryTitle: 'What would happen',
    dryHelp: 'Nothing is written yet.',
    doneTitle: 'Done',
    confirm: (count) => `Import ${count} ${count === 1 ? 'content' : 'contents'}`,
    nothingToDo: 'There is nothing to import.',
    again: 'Import another file',
    place: 'Where',
    contentTitle: 'Title',
    fate: 'Fate',
    remarks: 'Remarks',
    shown: (shown, of) => `The first ${shown} of ${of}; refusals come first.`,
    chooseFile: 'Choose a file first.',
    failed: 'No answer came. If the import had begun, run it again: what is there already stays as it is.',
    notAllowed: 'The role of editor, publisher or administrator is needed to import.',
    signIn: 'Sign in.',
    exportTitle: 'Export',
    exportHelp: 'Every content, list and picture, in one ZIP file that Liaison can read back.',
    export: 'Download the export',
    exportNotAllowed: 'The role of administrator is needed to export.',
  },
}

export const exchangeWords: Localised<ExchangeWords> = { fr, en }
