import type { Localised } from '../locale'
import { sendingWords } from './sending'

/** What the screens of the administration say: the preview of an edition, its sending, the dashboard, refusals. */
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

  ...sendingWords.fr,

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

  ...sendingWords.en,

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
      email: 'Courriel',
      emailAddress: 'Adresse de courriel',
      createNew: 'Ajouter',
      createNewLabel: 'Ajouter : {{label}}',
      perPage: 'Par page : {{limit}}',
      // Payload sets its colon without a space: ours is in the words.
      locale: 'Langue du texte\u00A0',
      lastModified: 'Dernière modification\u00A0',
      created: 'Création\u00A0',
      // Payload’s own is “Création d’un(e) nouveau ou nouvelle”.
      creatingNewLabel: 'À ajouter\u00A0: {{label}}',
      // Payload’s own names in French what is to be filled in, and shows it so.
      schedulePublishFor: 'Programmer la publication de {{title}}',
      // Payload’s own is “Temps”.
      time: 'Date et heure',
      upcomingEvents: 'Déjà programmé',
      noUpcomingEventsScheduled: 'Rien n’est programmé.',
    },
    // What is said here of mail and passwords, as it is said in Québec.
    authentication: {
      forgotPasswordQuestion: 'Mot de passe oublié?',
      emailSent: 'Courriel envoyé',
      forgotPasswordEmailInstructions:
        'Écrivez votre adresse de courriel\u00A0: un lien y arrivera, pour choisir un nouveau mot de passe.',
      checkYourEmailForPasswordReset:
        'Si cette adresse est celle d’un compte, un lien y arrive pour choisir un nouveau mot de passe. Regardez aussi parmi les indésirables.',
    },
    validation: {
      emailAddress: 'Écrivez une adresse de courriel complète, comme «\u00A0nom@exemple.org\u00A0».',
    },
    version: { noRowsSelected: 'Rien n’est choisi : {{label}}' },
  },
  en: { liaison: { preview: 'Preview', sending: 'Sending' }, general: { locale: 'Language of the text' } },
} as const
