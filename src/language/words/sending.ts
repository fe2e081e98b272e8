import type { Localised } from '../locale'
import { frequencyWords } from './frequency'

/** What the screens of the administration say of the sending of an edition: how many, how far, what became of each message. */
const fr = {
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
      'asked-together': 'posée dans le même courriel que pour un autre bulletin',
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
}

const en: typeof fr = {
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
      `Since ${moment}, the mail server has not answered. Nothing is lost: sending waits and goes on by itself. If it lasts, tell the person who runs the server.`,
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
      'asked-together': 'asked in the same mail as for another bulletin',
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
}

export const sendingWords = { fr, en } as const satisfies Localised<typeof fr>
