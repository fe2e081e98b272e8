import type { Localised } from '../locale'

/** What the command line says, and the checks of the configuration. */
const fr = {
  about: 'Bulletins et base de connaissances pour les instances régionales',
  version: 'afficher le numéro de version',
  json: 'répondre en JSON',

  servers: {
    start:
      'production\u00A0: le site et le service d’envoi ensemble, une fois la base de données mise à jour',
    web: 'le site et l’administration seuls',
    worker: 'le service d’envoi, seul',
    sample:
      'La base de données est celle de la démonstration\u00A0: donnez un autre dossier à LIAISON_DATA, ou une autre base à DATABASE_URL.',
    notBuilt: 'Le site n’est pas encore construit\u00A0: lancez `npm run build`.',
    portInUse: (port: number, variable: string) =>
      `Le port ${port} est occupé\u00A0: arrêtez ce qui l’occupe, ou choisissez un autre port avec ${variable}.`,
    portClosed: (port: number, host: string, code: string, variable: string) =>
      `Le port ${port} de ${host} ne peut pas être ouvert (${code})\u00A0: changez ${variable} ou HOST.`,
  },

  migrate: {
    about: 'donner à la base de données la forme que demande cette version',
    done: 'La base de données est à jour.',
  },

  user: {
    about: 'comptes de l’équipe',
    create: 'créer un compte; son mot de passe est tiré au hasard et affiché une seule fois',
    address: 'adresse',
    name: 'nom',
    role: 'rôle',
    addressHelp: 'adresse de connexion',
    nameHelp: 'nom que voient les autres (par défaut, l’adresse)',
    roleHelp: 'author (rédaction), editor (révision), publisher (publication) ou administrator',
    passwordStdin: 'lire plutôt le mot de passe sur l’entrée standard',
    roles: '--role est author, editor, publisher ou administrator',
    created: (email: string) => `Le compte de ${email} est créé.`,
    password: (password: string) => `Mot de passe\u00A0: ${password}`,
    exists: (email: string) => `Il y a déjà un compte pour ${email}.`,
  },

  edition: {
    about: 'éditions des bulletins',
    list: 'toutes les éditions, de la plus récente à la plus ancienne',
    copy: 'un brouillon de même contenu',
    status: 'où en est une édition',
    send: 'mettre une édition en file pour les abonnements confirmés; le service d’envoi fait le reste',
    yes: 'ne pas demander de confirmation',
    none: 'Aucune édition pour l’instant\u00A0: écrivez-en une dans l’administration.',
    unknown: (id: string) => `Il n’y a pas d’édition ${id}\u00A0: voyez \`liaison edition list\`.`,
    copied: (id: string) => `Le brouillon ${id} est créé.`,
    alreadyStarted: (id: string) => `L’édition ${id} est déjà envoyée ou en cours d’envoi. Rien n’a changé.`,
    keepsChanging: (id: string) =>
      `L’édition ${id} change sans cesse\u00A0: rien n’a été envoyé, réessayez dans un instant`,
    notReady: (id: string, problems: string) => `L’édition ${id} n’est pas prête\u00A0:\n${problems}`,
    queued: (id: string) => `L’édition ${id} est en file; le service d’envoi s’en charge.`,
    addYes: 'Ajoutez --yes pour envoyer sans confirmation.',
    ask: (id: string) => `Envoyer l’édition ${id} aux personnes dont l’abonnement est confirmé? (oui/non) `,
    nothingSent: 'Rien n’a été envoyé.',
    states: { draft: 'brouillon', sending: 'envoi en cours', sent: 'envoyée' },
    counts: {
      id: 'identifiant',
      state: 'état',
      planned: 'prévus',
      pending: 'en attente',
      claimed: 'pris en charge',
      submitting: 'en cours de remise',
      accepted: 'acceptés',
      deferred: 'reportés',
      failed: 'refusés',
      suppressed: 'non envoyés',
      uncertain: 'incertains',
    },
  },

  register: {
    about: 'registres des consentements et des actes',
    check: 'relire les deux registres et vérifier chaque sceau',
    exported: 'vérifier plutôt une exportation du registre des consentements (CSV ou Excel)',
    file: 'fichier',
    names: { consents: 'Consentements', audit: 'Journal d’audit' },
    whole: (name: string, records: string) => `${name}\u00A0: ${records} lignes, tous les sceaux tiennent.`,
    broken: (name: string, records: string, lines: string) =>
      `${name}\u00A0: ${records} lignes; des sceaux ne tiennent pas, aux rangs ${lines}. Quelqu’un a changé le registre hors de Liaison, ou LIAISON_SECRET n’est plus celui qui l’a scellé.`,
  },

  demo: {
    about: 'tout Liaison sur du contenu d’exemple, avec une boîte de réception locale',
    realDatabase:
      'Cette base de données n’est pas celle d’une démonstration\u00A0: donnez à LIAISON_DATA un autre dossier et retirez DATABASE_URL.',
    preparing: 'Préparation de la base de données et du contenu d’exemple',
    steps: {
      lists: 'listes des publics, des thèmes et des territoires',
      contents: 'fiches, recherches, initiatives et événements',
      people: 'personnes abonnées et bulletin',
    },
    starting: 'Démarrage du site, du service d’envoi et de la boîte de réception',
    progress: (accepted: number, planned: number | string) =>
      `Courriels acceptés\u00A0: ${accepted} sur ${planned}`,
    notReady: 'L’édition d’exemple n’est pas prête pour l’envoi.',
    noInbox: 'aucune\u00A0: les courriels vont à SMTP_URL',
    signIn: (login: string, password: string) =>
      `Connectez-vous avec ${login} et le mot de passe ${password}`,
    stop: 'Ctrl-C arrête tout.',
  },

  trouble: {
    diskFull:
      'Le disque est plein\u00A0: libérez de l’espace, puis redémarrez. Rien de ce qui était enregistré n’est perdu.',
    dataFolder:
      'Le dossier de données ne peut pas être lu ou écrit\u00A0: vérifiez ses permissions, ou choisissez un autre dossier avec LIAISON_DATA.',
    notMigrated:
      'La base de données n’est pas prête pour cette version\u00A0: lancez d’abord «\u00A0liaison migrate\u00A0».',
    mongo: 'MongoDB ne répond pas\u00A0: vérifiez DATABASE_URL, et que le serveur fonctionne.',
  },

  configuration: {
    unusable: (problems: string) => `La configuration ne peut pas être utilisée\u00A0:\n${problems}`,
    wholeNumber: (name: string) => `${name} doit être un nombre entier`,
    atLeast: (name: string, min: number) => `${name} doit être d’au moins ${min}`,
    atMost: (name: string, max: number) => `${name} doit être d’au plus ${max}`,
    sendRate: 'LIAISON_SEND_RATE doit être un nombre de messages par seconde',
    sendRateAboveZero: 'LIAISON_SEND_RATE doit être supérieur à 0',
    linkCheck: 'LIAISON_LINK_CHECK est on ou off',
    publicUrlMissing:
      'PUBLIC_URL est requis\u00A0: l’adresse que voient les gens, comme https://bulletin.example.org',
    publicUrl: 'PUBLIC_URL doit être une adresse sans chemin, comme https://bulletin.example.org',
    publicUrlHttps: 'PUBLIC_URL doit commencer par https:// (http ne sert que sur cette machine)',
    databaseUrl: 'DATABASE_URL doit commencer par file:… (SQLite), mongodb:// ou mongodb+srv://',
    replicaSet:
      'DATABASE_URL demande un jeu de répliques\u00A0: ajoutez le paramètre replicaSet=NOM à l’adresse de MongoDB',
    dropDatabase: 'PAYLOAD_DROP_DATABASE effacerait la base de données\u00A0: retirez cette variable',
    smtpUrl: 'SMTP_URL doit ressembler à smtp://hôte:port ou à smtps://compte:mot-de-passe@hôte:port',
    secretWeak:
      'LIAISON_SECRET doit compter au moins 32 octets tirés au hasard\u00A0: essayez `openssl rand -base64 48`',
    secretMissing:
      'LIAISON_SECRET est requis\u00A0: au moins 32 octets tirés au hasard, essayez `openssl rand -base64 48`',
    diskFull: (folder: string) =>
      `Le disque est plein\u00A0: libérez de l’espace pour le dossier de données ${folder}`,
    dataFolder: (folder: string, code: string | undefined) =>
      `Le dossier de données ${folder} ne peut pas servir (${code})\u00A0: vérifiez ses permissions, ou changez LIAISON_DATA`,
  },
}

export type TerminalWords = typeof fr

const en: TerminalWords = {
  about: 'Bulletins and knowledge base for regional bodies',
  version: 'output the version number',
  json: 'answer in JSON',

  servers: {
    start: 'production: web and worker together, after bringing the database up to date',
    web: 'the site and the admin alone',
    worker: 'the process that sends, alone',
    sample:
      'The database is the demo’s own: give LIAISON_DATA another folder, or DATABASE_URL another database.',
    notBuilt: 'The site is not built yet: run `npm run build`.',
    portInUse: (port, variable) =>
      `Port ${port} is in use: stop what uses it, or set ${variable} to another port.`,
    portClosed: (port, host, code, variable) =>
      `Port ${port} on ${host} cannot be opened (${code}): set ${variable} or HOST.`,
  },

  migrate: {
    about: 'bring the database to the shape this version needs',
    done: 'The database is up to date.',
  },

  user: {
    about: 'accounts of the staff',
    create: 'create an account; its password is made at random and printed once',
    address: 'address',
    name: 'name',
    role: 'role',
    addressHelp: 'address to sign in with',
    nameHelp: 'name shown to the others (by default the address)',
    roleHelp: 'author, editor, publisher or administrator',
    passwordStdin: 'read the password from standard input instead',
    roles: '--role is author, editor, publisher or administrator',
    created: (email) => `Account created for ${email}.`,
    password: (password) => `Password: ${password}`,
    exists: (email) => `There is an account for ${email} already.`,
  },

  edition: {
    about: 'editions of the bulletins',
    list: 'every edition, newest first',
    copy: 'a draft with the same content',
    status: 'how far an edition is',
    send: 'queue an edition for its confirmed subscribers; the worker sends',
    yes: 'do not ask',
    none: 'No edition yet: write one in the admin.',
    unknown: (id) => `There is no edition ${id}: see \`liaison edition list\`.`,
    copied: (id) => `Draft ${id} made.`,
    alreadyStarted: (id) => `Edition ${id} is already being sent or sent. Nothing was changed.`,
    keepsChanging: (id) => `Edition ${id} keeps being changed: nothing was sent, try again in a moment`,
    notReady: (id, problems) => `Edition ${id} is not ready:\n${problems}`,
    queued: (id) => `Edition ${id} is queued; the worker sends it.`,
    addYes: 'Add --yes to send without being asked.',
    ask: (id) => `Send edition ${id} to its confirmed subscribers? (yes/no) `,
    nothingSent: 'Nothing was sent.',
    states: { draft: 'draft', sending: 'sending', sent: 'sent' },
    counts: {
      id: 'id',
      state: 'state',
      planned: 'planned',
      pending: 'pending',
      claimed: 'claimed',
      submitting: 'submitting',
      accepted: 'accepted',
      deferred: 'deferred',
      failed: 'failed',
      suppressed: 'suppressed',
      uncertain: 'uncertain',
    },
  },

  register: {
    about: 'registers of consents and of acts',
    check: 'read both registers again and check every seal',
    exported: 'check an export of the register of consents instead (CSV or Excel)',
    file: 'file',
    names: { consents: 'Consents', audit: 'Audit log' },
    whole: (name, records) => `${name}: ${records} lines, every seal holds.`,
    broken: (name, records, lines) =>
      `${name}: ${records} lines; seals do not hold at ${lines}. Somebody changed the register outside Liaison, or LIAISON_SECRET is no longer the one that sealed it.`,
  },

  demo: {
    about: 'the whole on sample content, with a local inbox',
    realDatabase: 'This database is not a demo’s: give LIAISON_DATA another folder, and remove DATABASE_URL.',
    preparing: 'Preparing the database and the sample content',
    steps: {
      lists: 'lists of audiences, themes and territories',
      contents: 'fact sheets, research, initiatives and events',
      people: 'subscribers and the bulletin',
    },
    starting: 'Starting the site, the worker and the inbox',
    progress: (accepted, planned) => `${accepted} of ${planned} mails accepted`,
    notReady: 'The sample edition is not ready to be sent.',
    noInbox: 'none: mails go to SMTP_URL',
    signIn: (login, password) => `Sign in with ${login} and the password ${password}`,
    stop: 'Ctrl-C stops everything.',
  },

  trouble: {
    diskFull: 'The disk is full: free some space and start again. Nothing that was saved is lost.',
    dataFolder:
      'The data folder cannot be read or written: check its permissions, or set LIAISON_DATA to another folder.',
    notMigrated: 'The database is not ready for this version: run “liaison migrate” first.',
    mongo: 'MongoDB does not answer: check DATABASE_URL, and that the server runs.',
  },

  configuration: {
    unusable: (problems) => `The configuration cannot be used:\n${problems}`,
    wholeNumber: (name) => `${name} must be a whole number`,
    atLeast: (name, min) => `${name} must be at least ${min}`,
    atMost: (name, max) => `${name} must be at most ${max}`,
    sendRate: 'LIAISON_SEND_RATE must be a number of messages per second',
    sendRateAboveZero: 'LIAISON_SEND_RATE must be above 0',
    linkCheck: 'LIAISON_LINK_CHECK is on or off',
    publicUrlMissing: 'PUBLIC_URL is required: the address people see, such as https://bulletin.example.org',
    publicUrl: 'PUBLIC_URL must be an address without a path, such as https://bulletin.example.org',
    publicUrlHttps: 'PUBLIC_URL must begin with https:// (http is for this machine only)',
    databaseUrl: 'DATABASE_URL must begin with file: (SQLite), mongodb:// or mongodb+srv://',
    replicaSet: 'DATABASE_URL needs a replica set: add ?replicaSet=NAME to the MongoDB address',
    dropDatabase: 'PAYLOAD_DROP_DATABASE would erase the database: remove it',
    smtpUrl: 'SMTP_URL must look like smtp://host:port or smtps://user:password@host:port',
    secretWeak: 'LIAISON_SECRET must be at least 32 random bytes: try `openssl rand -base64 48`',
    secretMissing: 'LIAISON_SECRET is required: at least 32 random bytes, try `openssl rand -base64 48`',
    diskFull: (folder) => `The disk is full: free some space for the data folder ${folder}`,
    dataFolder: (folder, code) =>
      `The data folder ${folder} cannot be used (${code}): check its permissions, or set LIAISON_DATA`,
  },
}

export const terminalWords: Localised<TerminalWords> = { fr, en }
