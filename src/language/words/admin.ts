import type { Localised } from '../locale'
import { frequencyWords } from './frequency'

/** What the screens of the administration say about an edition: its preview, its sending, the dashboard. */
const fr = {
  loading: 'Chargement…',
  failed: 'La réponse n’est pas arrivée. Rien n’a été perdu : vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  languages: { fr: 'français', en: 'anglais' },

  preview: {
    title: 'Aperçu du courriel',
    language: 'Langue',
    french: 'Français',
    english: 'Anglais',
    part: 'Version',
    html: 'HTML',
    text: 'Texte',
    width: 'Largeur',
    desktop: 'Ordinateur',
    phone: 'Téléphone',
    refresh: 'Actualiser',
    frame: 'Courriel tel qu’il sera reçu',
    asItWillBe:
      'Voici ce qui partira, à la lettre. Seuls les liens de désabonnement et de préférences, propres à chaque personne, sont ici remplacés.',
    asItWas: 'Voici la copie conservée au début de l’envoi : ce que les gens ont reçu, à la lettre.',
    inbox: 'Dans la boîte de réception',
    noSubject: '(objet à écrire)',
    from: 'De',
    notInEnglish:
      'Cette édition ne part pas en anglais : les personnes abonnées en anglais la reçoivent en français.',
    save: 'L’aperçu montre ce qui est enregistré.',
  },

  problems: {
    title: 'Ce qui manque',
    blocking: 'À régler avant l’envoi',
    notices: 'À savoir',
    ready: 'Tout est prêt pour l’envoi.',
    fixEdition: 'Ouvrir l’édition',
    fixBulletin: 'Ouvrir le bulletin',
    fixSegment: 'Ouvrir le segment',
    fixDocument: 'Ouvrir le contenu',
  },

  sending: {
    title: 'Envoi',
    recipients: 'Destinataires',
    people: (count: string, isOne: boolean) => (isOne ? '1 personne' : `${count} personnes`),
    nobody:
      'Personne n’est encore abonné à ce bulletin : l’envoi se fera quand au moins une personne aura confirmé son abonnement.',
    willReceive: (people: string, isOne: boolean) =>
      `${people} ${isOne ? 'recevra' : 'recevront'} cette édition, selon les abonnements confirmés à ce jour.`,
    inFrench: (people: string) => `${people} en français`,
    inEnglish: (people: string) => `${people} en anglais`,
    send: (people: string) => `Envoyer à ${people}`,
    confirmTitle: (people: string) => `Envoyer à ${people}?`,
    confirmBody:
      'L’édition et la liste des destinataires seront figées, puis l’envoi commencera. Il ne peut pas être annulé : un courriel parti ne se rattrape pas. La page de l’édition paraîtra dans les archives.',
    confirmNotices: 'À savoir avant d’envoyer',
    confirm: 'Envoyer maintenant',
    cancel: 'Ne pas envoyer',
    started: 'L’envoi est lancé.',
    alreadyStarted: 'L’envoi était déjà lancé : rien n’a été envoyé en double.',
    notReady: 'L’édition n’est pas prête : regardez ce qui manque.',
    testTitle: 'Essai',
    testIntro: (address: string) => `Recevez l’édition à ${address}, telle qu’elle est enregistrée.`,
    testFrench: 'M’envoyer un essai en français',
    testEnglish: 'M’envoyer un essai en anglais',
    testQueued: 'L’essai est en route vers votre boîte.',
    testWaits: 'L’essai est en attente : il partira quand l’envoi de courriels reprendra.',
    copy: 'Copier dans une nouvelle édition',
    copied: 'La copie est un brouillon : vous pouvez la modifier.',
    archive: 'Voir la page dans les archives',
    archiveEnglish: 'Voir la page anglaise',
    progressTitle: 'Progression',
    progress: (done: string, all: string, percent: string) => `${done} sur ${all} (${percent} %)`,
    preparing: 'Préparation de la liste des destinataires…',
    startedAt: (moment: string) => `Commencé : ${moment}`,
    sentAt: (moment: string) => `Terminé : ${moment}`,
    state: { draft: 'Brouillon', sending: 'Envoi en cours', sent: 'Envoyée' },
    resultTitle: 'Ce qu’il est advenu de chaque message',
    uncertainHelp:
      'Incertain : la connexion s’est rompue au moment de la remise. Le message est peut-être parti; il n’est jamais renvoyé de lui-même.',
    acceptedHelp:
      'Accepté : notre serveur de courriel a pris le message. Nous ne savons pas s’il a été lu, et ne cherchons pas à le savoir.',
  },

  mail: {
    on: 'Le courriel fonctionne.',
    off: 'L’envoi de courriels est désactivé sur cette installation. Rien ne se perd : ce que vous lancez attend. Demandez à la personne qui gère le serveur de définir SMTP_URL, puis de redémarrer.',
    away: (moment: string) =>
      `Le serveur de courriel ne répond pas depuis ${moment}. Rien ne se perd : l’envoi attend et reprendra de lui-même. Si cela dure, prévenez la personne qui gère le serveur.`,
    awayNow:
      'Le serveur de courriel ne répond pas. Rien ne se perd : l’envoi attend et reprendra de lui-même. Si cela dure, prévenez la personne qui gère le serveur.',
    workerAway:
      'Le service d’envoi ne tourne pas. Rien ne se perd : l’envoi attend et reprendra dès son retour. Demandez à la personne qui gère le serveur de le démarrer (liaison worker, ou liaison start).',
  },

  recipients: {
    title: 'Par destinataire',
    person: 'Personne',
    language: 'Langue',
    state: 'État',
    detail: 'Détail',
    when: 'Quand',
    all: 'Tous les états',
    filter: 'Filtrer par état',
    none: 'Aucun destinataire dans cet état.',
    page: (page: string, pages: string) => `Page ${page} de ${pages}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    gone: 'Personne effacée',
    masked: 'Les adresses complètes sont réservées à l’administration.',
    attempts: (count: string) => `essai ${count}`,
    nextAttempt: (moment: string) => `prochain essai : ${moment}`,
  },

  states: {
    pending: 'En attente',
    claimed: 'Pris en charge',
    submitting: 'En cours de remise',
    accepted: 'Accepté',
    deferred: 'Reporté',
    failed: 'Refusé',
    suppressed: 'Non envoyé',
    uncertain: 'Incertain',
    ...frequencyWords.fr.staff.states,
  },

  reasons: {
    refused: (code: string) => `refusé par le serveur (${code})`,
    line: (code: string) => `la connexion s’est rompue (${code})`,
    known: {
      gone: 'la personne n’est plus dans la liste',
      unconfirmed: 'abonnement non confirmé',
      unsubscribed: 'désabonnement',
      'left-bulletin': 'désabonnement de ce bulletin',
      paused: 'envois en pause, à la demande de la personne',
      'suppressed-address': 'adresse retirée des envois',
      'no-consent': 'aucun consentement en vigueur',
      'consent-not-ending': 'le consentement ne prend plus fin, ou les envois sont en pause',
      'edition-not-sending': 'édition en pause',
      'nothing-new': 'rien de nouveau pour cette personne',
      'edition-gone': 'l’édition n’existe plus',
      'not-composed': 'le message n’a pas pu être préparé',
      'line-broke': 'la connexion s’est rompue avant la remise',
      'worker-stopped': 'le service d’envoi s’est arrêté pendant la remise',
      'sender-refused': 'le serveur refuse notre expéditeur',
    } as Record<string, string>,
  },

  refusals: {
    'sign-in': 'Connectez-vous pour continuer.',
    'not-allowed': 'Votre rôle ne permet pas cette action.',
    unknown: 'Cela n’existe pas, ou plus.',
    'bad-request': 'La demande est incomplète.',
    'not-now': 'Ce n’est plus possible : quelqu’un a changé l’étape de ce contenu. Rechargez la page.',
    'comment-missing': 'Dites ce qu’il faut changer : un contenu se retourne avec un commentaire.',
    'not-in-this-language': 'Cette édition ne part pas dans cette langue.',
    'renderer-missing':
      'Le courriel n’a pas pu être préparé : l’application n’est pas entièrement construite. Prévenez la personne qui gère le serveur.',
    'rendering-failed':
      'Le courriel n’a pas pu être préparé. Rien n’a été perdu : réessayez, ou vérifiez l’édition.',
  },

  welcome: {
    title: 'Que voulez-vous faire?',
    write: 'Écrire un contenu',
    writeHelp:
      'Une fiche, un résumé de recherche, une initiative ou un événement, en français et en anglais.',
    factSheet: 'Nouvelle fiche',
    research: 'Nouveau résumé de recherche',
    initiative: 'Nouvelle initiative',
    event: 'Nouvel événement',
    compose: 'Composer une édition',
    composeHelp:
      'Choisissez des contenus publiés, voyez le courriel tel qu’il partira, essayez-le, envoyez-le.',
    newEdition: 'Nouvelle édition',
    editions: 'Toutes les éditions',
    see: 'Voir le site',
    seeHelp: 'Ce que vous publiez y paraît aussitôt.',
    site: 'Ouvrir le site',
    archive: 'Archives des bulletins',
  },
}

export type AdminWords = typeof fr

const en: AdminWords = {
  loading: 'Loading…',
  failed: 'The answer did not arrive. Nothing was lost: check your connection, then try again.',
  retry: 'Try again',
  languages: { fr: 'French', en: 'English' },

  preview: {
    title: 'Preview of the mail',
    language: 'Language',
    french: 'French',
    english: 'English',
    part: 'Version',
    html: 'HTML',
    text: 'Text',
    width: 'Width',
    desktop: 'Computer',
    phone: 'Phone',
    refresh: 'Refresh',
    frame: 'The mail as people will get it',
    asItWillBe:
      'This is what will go out, to the letter. Only the unsubscribe and preference links, which differ for each person, are replaced here.',
    asItWas: 'This is the copy kept when sending started: what people received, to the letter.',
    inbox: 'In the inbox',
    noSubject: '(subject to be written)',
    from: 'From',
    notInEnglish: 'This edition does not go out in English: English subscribers receive it in French.',
    save: 'The preview shows what is saved.',
  },

  problems: {
    title: 'What is missing',
    blocking: 'To settle before sending',
    notices: 'Good to know',
    ready: 'Everything is ready to send.',
    fixEdition: 'Open the edition',
    fixBulletin: 'Open the bulletin',
    fixSegment: 'Open the segment',
    fixDocument: 'Open the content',
  },

  sending: {
    title: 'Sending',
    recipients: 'Recipients',
    people: (count, isOne) => (isOne ? '1 person' : `${count} people`),
    nobody: 'Nobody subscribes to this bulletin yet: it can be sent once at least one person has confirmed.',
    willReceive: (people) =>
      `${people} will receive this edition, going by the subscriptions confirmed so far.`,
    inFrench: (people) => `${people} in French`,
    inEnglish: (people) => `${people} in English`,
    send: (people) => `Send to ${people}`,
    confirmTitle: (people) => `Send to ${people}?`,
    confirmBody:
      'The edition and its list of recipients will be fixed, then sending starts. It cannot be undone: a mail that has left cannot be called back. The page of the edition will show in the archive.',
    confirmNotices: 'Good to know before sending',
    confirm: 'Send now',
    cancel: 'Do not send',
    started: 'Sending has started.',
    alreadyStarted: 'Sending had already started: nothing was sent twice.',
    notReady: 'The edition is not ready: see what is missing.',
    testTitle: 'Test',
    testIntro: (address) => `Receive the edition at ${address}, as it is saved.`,
    testFrench: 'Send me a test in French',
    testEnglish: 'Send me a test in English',
    testQueued: 'The test is on its way to your inbox.',
    testWaits: 'The test is waiting: it will leave when mail is sent again.',
    copy: 'Copy to a new edition',
    copied: 'The copy is a draft: you can change it.',
    archive: 'See the page in the archive',
    archiveEnglish: 'See the English page',
    progressTitle: 'Progress',
    progress: (done, all, percent) => `${done} of ${all} (${percent}%)`,
    preparing: 'Preparing the list of recipients…',
    startedAt: (moment) => `Started: ${moment}`,
    sentAt: (moment) => `Finished: ${moment}`,
    state: { draft: 'Draft', sending: 'Sending', sent: 'Sent' },
    resultTitle: 'What became of each message',
    uncertainHelp:
      'Uncertain: the connection broke while the message was handed over. It may have left; it is never sent again by itself.',
    acceptedHelp:
      'Accepted: our mail server took the message. We do not know whether it was read, and do not try to find out.',
  },

  mail: {
    on: 'Mail is working.',
    off: 'Mail is switched off on this installation. Nothing is lost: what you start will wait. Ask the person who runs the server to set SMTP_URL, then to restart.',
    away: (moment) =>
      `The mail server has not answered since ${moment}. Nothing is lost: sending waits and goes on by itself. If it lasts, tell the person who runs the server.`,
    awayNow:
      'The mail server does not answer. Nothing is lost: sending waits and goes on by itself. If it lasts, tell the person who runs the server.',
    workerAway:
      'The sending service is not running. Nothing is lost: sending waits and goes on as soon as it is back. Ask the person who runs the server to start it (liaison worker, or liaison start).',
  },

  recipients: {
    title: 'By recipient',
    person: 'Person',
    language: 'Language',
    state: 'State',
    detail: 'Detail',
    when: 'When',
    all: 'All states',
    filter: 'Filter by state',
    none: 'No recipient in this state.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    gone: 'Person erased',
    masked: 'Only administrators see whole addresses.',
    attempts: (count) => `attempt ${count}`,
    nextAttempt: (moment) => `next attempt: ${moment}`,
  },

  states: {
    pending: 'Pending',
    claimed: 'Claimed',
    submitting: 'Being handed over',
    accepted: 'Accepted',
    deferred: 'Deferred',
    failed: 'Refused',
    suppressed: 'Not sent',
    uncertain: 'Uncertain',
    ...frequencyWords.en.staff.states,
  },

  reasons: {
    refused: (code) => `refused by the server (${code})`,
    line: (code) => `the connection broke (${code})`,
    known: {
      gone: 'the person is no longer on the list',
      unconfirmed: 'subscription not confirmed',
      unsubscribed: 'unsubscribed',
      'left-bulletin': 'unsubscribed from this bulletin',
      paused: 'on pause, as the person asked',
      'suppressed-address': 'address removed from sendings',
      'no-consent': 'no consent in force',
      'consent-not-ending': 'the consent is no longer ending, or sendings are on pause',
      'edition-not-sending': 'edition on hold',
      'nothing-new': 'nothing new for this person',
      'edition-gone': 'the edition is no longer there',
      'not-composed': 'the message could not be made',
      'line-broke': 'the connection broke before the message was handed over',
      'worker-stopped': 'the sending service stopped while handing over',
      'sender-refused': 'the server refuses our sender',
    },
  },

  refusals: {
    'sign-in': 'Sign in to continue.',
    'not-allowed': 'Your role does not allow this.',
    unknown: 'It does not exist, or no longer does.',
    'bad-request': 'The request is incomplete.',
    'not-now': 'This is no longer possible: someone changed the stage of this content. Reload the page.',
    'comment-missing': 'Say what must change: a content is returned with a comment.',
    'not-in-this-language': 'This edition does not go out in this language.',
    'renderer-missing':
      'The mail could not be made: the application is not fully built. Tell the person who runs the server.',
    'rendering-failed': 'The mail could not be made. Nothing was lost: try again, or check the edition.',
  },

  welcome: {
    title: 'What would you like to do?',
    write: 'Write content',
    writeHelp: 'A fact sheet, a research summary, an initiative or an event, in French and in English.',
    factSheet: 'New fact sheet',
    research: 'New research summary',
    initiative: 'New initiative',
    event: 'New event',
    compose: 'Compose an edition',
    composeHelp: 'Pick published contents, see the mail as it will go out, test it, send it.',
    newEdition: 'New edition',
    editions: 'All editions',
    see: 'See the site',
    seeHelp: 'What you publish shows there at once.',
    site: 'Open the site',
    archive: 'Archive of bulletins',
  },
}

export const adminWords: Localised<AdminWords> = { fr, en }

/** What Payload itself shows for us, under its own translation keys (`liaison:preview`). */
export const payloadWords = {
  fr: {
    liaison: { preview: 'Aperçu', sending: 'Envoi' },
    // Payload's own is “Créer un(e) nouveau ou nouvelle”.
    general: {
      createNew: 'Ajouter',
      createNewLabel: 'Ajouter : {{label}}',
      perPage: 'Par page : {{limit}}',
      locale: 'Langue du texte',
      // Payload’s own names in French what is to be filled in, and shows it so.
      schedulePublishFor: 'Programmer la publication de {{title}}',
      // Payload’s own is “Temps”.
      time: 'Date et heure',
      upcomingEvents: 'Déjà programmé',
      noUpcomingEventsScheduled: 'Rien n’est programmé.',
    },
    version: { noRowsSelected: 'Rien n’est choisi : {{label}}' },
  },
  en: { liaison: { preview: 'Preview', sending: 'Sending' }, general: { locale: 'Language of the text' } },
} as const
