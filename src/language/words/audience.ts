import type { Localised } from '../locale'
import { preferencesWords } from './preferences'
import { unsubscribeWords } from './unsubscribe'

/** What the forms and pages of a subscription say. */
const fr = {
  optional: '(facultatif)',
  required: '(obligatoire)',
  errorPrefix: 'À corriger\u00a0: ',
  errorSummary: (count: number) =>
    count === 1 ? 'Une réponse est à corriger' : `${count} réponses sont à corriger`,
  nothingLost:
    'Rien n’est encore enregistré, et rien n’est perdu\u00a0: ce que vous avez écrit est encore là.',
  errors: {
    'email-missing': 'Écrivez votre adresse de courriel.',
    'email-invalid': 'Vérifiez l’adresse de courriel\u00a0: elle doit ressembler à nom@exemple.org.',
    'email-accents':
      'Vérifiez l’adresse de courriel\u00a0: nos envois ne peuvent pas se rendre à une adresse qui a un accent avant le «\u00a0@\u00a0». Si elle s’écrit bien ainsi, donnez-en une autre.',
    'email-several': 'Écrivez une seule adresse de courriel.',
    'email-formula': 'Retirez le signe «\u00a0=\u00a0» qui précède l’adresse de courriel.',
    'email-line-break': 'Écrivez l’adresse de courriel sur une seule ligne.',
    'email-too-long':
      'Vérifiez l’adresse de courriel\u00a0: elle est trop longue. Elle peut avoir 254 caractères, dont 64 avant le «\u00a0@\u00a0».',
    'email-quoted':
      'Donnez une adresse de courriel sans guillemets\u00a0: nos envois ne peuvent pas se rendre à celle-ci.',
    'consent-missing': 'Cochez la case pour accepter de recevoir ces envois.',
    'first-name-long': 'Raccourcissez le prénom\u00a0: 80 caractères au plus.',
    'too-many': 'Gardez 50 choix au plus.',
    'pause-invalid': 'Écrivez la date ainsi\u00a0: 2027-01-31.',
    'pause-past': 'Choisissez une date à venir.',
    'pause-long': 'Choisissez une date d’ici un an.',
    'sure-missing': 'Cochez la case pour effacer vos renseignements.',
  },
  tooMany: {
    title: 'Un instant, s’il vous plaît',
    text: 'Trop de demandes sont venues de votre connexion en peu de temps.',
    wait: (seconds: number) =>
      seconds < 90
        ? 'Rien n’est perdu\u00a0: réessayez dans une minute.'
        : `Rien n’est perdu\u00a0: réessayez dans ${Math.ceil(seconds / 60)}\u00a0minutes.`,
  },
  elsewhere: {
    title: 'Ce formulaire vient d’une autre page',
    text: 'Par prudence, nous ne l’avons pas accepté et rien n’a changé. Envoyez-le depuis ce site.',
  },
  failed: {
    title: 'Votre demande n’a pas pu être enregistrée',
    text: 'La faute est de notre côté. Rien n’a changé\u00a0: réessayez dans quelques minutes.',
  },
  email: 'Adresse de courriel',
  emailHint: 'Par exemple, nom@exemple.org',
  firstName: 'Prénom',
  language: 'Langue des envois',
  languages: { fr: 'Français', en: 'English' },
  bulletins: 'Bulletins',
  bulletinsHint: (first: string) => `Sans choix de votre part, ce sera «\u00a0${first}\u00a0».`,
  themes: 'Thèmes qui vous intéressent',
  audiences: 'Publics qui vous intéressent',
  territories: 'Territoires qui vous intéressent',
  choiceHint:
    'Un envoi peut être réservé à des thèmes, à des publics ou à des territoires\u00a0: ces choix vous le font parvenir. Sans choix de votre part, vous recevez ce qui s’adresse à tout le monde.',
  wholeRegion: (region: string) => `Toute la région\u00a0: ${region}`,
  subscribe: {
    title: 'S’abonner',
    lead: 'Laissez votre adresse, puis confirmez par le courriel que vous recevrez. C’est gratuit, et vous pouvez partir quand vous voulez.',
    submit: 'M’abonner',
    consent: 'Avant d’accepter',
    outdated: {
      title: 'Le texte a changé entre-temps',
      lead: 'Ce qui précède la case n’est plus ce que vous aviez lu. Lisez-le, cochez la case, puis envoyez\u00a0: rien n’est encore enregistré, et ce que vous avez écrit est encore là.',
    },
    leaveEmpty: 'Laissez ce champ vide',
    /** Against robots, which send a form as soon as they see it, or one they kept. */
    pressAgain: {
      title: 'Appuyez encore une fois',
      text: 'Rien n’est encore envoyé. Le formulaire nous est parvenu à peine affiché, ou trop longtemps après. Tout ce que vous avez écrit est encore là\u00a0: appuyez de nouveau sur le bouton, au bas de la page.',
    },
    mailOff:
      'L’envoi de courriels est interrompu pour le moment. Vous pouvez vous abonner\u00a0: le courriel de confirmation partira dès son retour.',
    none: 'Aucun bulletin n’est encore ouvert à l’abonnement. Revenez bientôt.',
  },
  asked: {
    title: 'Il reste une étape',
    lead: 'Votre abonnement commencera quand vous l’aurez confirmé.',
    sentTo: (email: string) =>
      `Ouvrez la boîte de courriel de ${email}\u00a0: un message y arrive dans quelques minutes.`,
    confirm:
      'Suivez le lien qu’il contient, puis activez le bouton de confirmation. Le lien fonctionne pendant 7 jours.',
    missingTitle: 'Rien dans votre boîte?',
    missing: [
      'Regardez dans les courriels indésirables.',
      'Vérifiez l’adresse ci-dessus. Si elle contient une erreur, recommencez.',
      'Nous n’écrivons qu’une fois par jour à une même adresse\u00a0: si vous avez déjà fait une demande aujourd’hui, cherchez le premier message.',
    ],
    again: 'Recommencer avec une autre adresse',
  },
  unknown: {
    title: 'Ce lien ne fonctionne pas',
    lead: 'Il est incomplet, il a déjà servi ou il est trop ancien. Rien n’a changé.',
    hints: [
      'Si vous l’avez copié, vérifiez qu’il est entier.',
      'Sinon, prenez le lien du courriel le plus récent que vous avez reçu de nous.',
    ],
    subscribe: 'M’abonner',
    home: 'Aller à l’accueil',
  },
  confirm: {
    title: 'Confirmer votre abonnement',
    lead: 'Un bouton, et c’est fait.',
    submit: 'Confirmer mon abonnement',
    doneTitle: 'Votre abonnement est confirmé',
    doneLead: 'Merci! Le prochain envoi arrivera dans votre boîte de courriel.',
    doneText:
      'Au bas de chaque envoi, un lien mène à vos préférences, où vous pouvez choisir un résumé par semaine ou par mois. Un autre permet de vous désabonner.',
    alreadyTitle: 'Votre abonnement est déjà confirmé',
    alreadyLead: 'Vous n’avez rien à faire.',
    read: 'Lire les bulletins parus',
  },
  preferences: preferencesWords.fr,
  unsubscribe: unsubscribeWords.fr,
}

const en: typeof fr = {
  optional: '(optional)',
  required: '(required)',
  errorPrefix: 'To correct: ',
  errorSummary: (count) => (count === 1 ? 'One answer needs correcting' : `${count} answers need correcting`),
  nothingLost: 'Nothing is saved yet, and nothing is lost: what you wrote is still here.',
  errors: {
    'email-missing': 'Enter your email address.',
    'email-invalid': 'Check the email address: it should look like name@example.org.',
    'email-accents':
      'Check the email address: our mail cannot go to an address that has an accent before the “@”. If it is spelled this way, give another one.',
    'email-several': 'Enter a single email address.',
    'email-formula': 'Remove the “=” sign before the email address.',
    'email-line-break': 'Write the email address on a single line.',
    'email-too-long':
      'Check the email address: it is too long. It may have 254 characters, 64 of them before the “@”.',
    'email-quoted': 'Give an email address without quotation marks: our mail cannot go to this one.',
    'consent-missing': 'Tick the box to agree to receive these mailings.',
    'first-name-long': 'Shorten the first name: 80 characters at most.',
    'too-many': 'Keep 50 choices at most.',
    'pause-invalid': 'Write the date like this: 2027-01-31.',
    'pause-past': 'Choose a date to come.',
    'pause-long': 'Choose a date within a year.',
    'sure-missing': 'Tick the box to erase your information.',
  },
  tooMany: {
    title: 'One moment, please',
    text: 'Too many requests came from your connection in a short time.',
    wait: (seconds) =>
      seconds < 90
        ? 'Nothing is lost: try again in a minute.'
        : `Nothing is lost: try again in ${Math.ceil(seconds / 60)} minutes.`,
  },
  elsewhere: {
    title: 'This form comes from another page',
    text: 'To be safe we did not accept it, and nothing has changed. Send it from this site.',
  },
  failed: {
    title: 'Your request could not be saved',
    text: 'The fault is on our side. Nothing has changed: try again in a few minutes.',
  },
  email: 'Email address',
  emailHint: 'For example, name@example.org',
  firstName: 'First name',
  language: 'Language of the mailings',
  languages: { fr: 'Français', en: 'English' },
  bulletins: 'Bulletins',
  bulletinsHint: (first) => `If you choose none, it will be “${first}”.`,
  themes: 'Themes that interest you',
  audiences: 'Audiences that interest you',
  territories: 'Territories that interest you',
  choiceHint:
    'A mailing may be meant for some themes, audiences or territories: these choices bring it to you. If you choose none, you receive what is meant for everyone.',
  wholeRegion: (region) => `The whole region: ${region}`,
  subscribe: {
    title: 'Subscribe',
    lead: 'Leave your address, then confirm through the email you will receive. It is free, and you can leave whenever you like.',
    submit: 'Subscribe',
    consent: 'Before you agree',
    outdated: {
      title: 'The text has changed meanwhile',
      lead: 'What stands above the box is no longer what you read. Read it, tick the box, then send: nothing is recorded yet, and what you wrote is still here.',
    },
    leaveEmpty: 'Leave this field empty',
    pressAgain: {
      title: 'Press once more',
      text: 'Nothing was sent yet. The form reached us the moment it was shown, or too long after. All that you wrote is still here: press the button again, at the bottom of the page.',
    },
    mailOff:
      'Sending email is interrupted for now. You can subscribe: the confirmation email will leave as soon as it is back.',
    none: 'No bulletin is open to subscription yet. Please come back soon.',
  },
  asked: {
    title: 'One step left',
    lead: 'Your subscription will begin once you have confirmed it.',
    sentTo: (email) => `Open the mailbox of ${email}: a message arrives there within a few minutes.`,
    confirm: 'Follow its link, then press the confirmation button. The link works for 7 days.',
    missingTitle: 'Nothing in your mailbox?',
    missing: [
      'Look in your junk mail.',
      'Check the address above. If there is a mistake in it, start again.',
      'We write only once a day to the same address: if you already asked today, look for the first message.',
    ],
    again: 'Start again with another address',
  },
  unknown: {
    title: 'This link does not work',
    lead: 'It is incomplete, has already been used or is too old. Nothing has changed.',
    hints: [
      'If you copied it, check that it is whole.',
      'Otherwise, use the link in the most recent email you received from us.',
    ],
    subscribe: 'Subscribe',
    home: 'Go to the home page',
  },
  confirm: {
    title: 'Confirm your subscription',
    lead: 'One button and you are done.',
    submit: 'Confirm my subscription',
    doneTitle: 'Your subscription is confirmed',
    doneLead: 'Thank you! The next mailing will arrive in your mailbox.',
    doneText:
      'At the foot of every mailing, one link leads to your preferences, where you can choose one digest a week or a month. Another lets you unsubscribe.',
    alreadyTitle: 'Your subscription is already confirmed',
    alreadyLead: 'There is nothing to do.',
    read: 'Read past bulletins',
  },
  preferences: preferencesWords.en,
  unsubscribe: unsubscribeWords.en,
}

export const audienceWords = { fr, en } as const satisfies Localised<typeof fr>
