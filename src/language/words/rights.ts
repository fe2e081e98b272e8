import type { Localised } from '../locale'

/** What is said around a person's own data: seeing it, moving it, taking it away, and coming back from a leave. */
const fr = {
  ask: {
    title: 'Vos renseignements',
    text: 'Pour voir tout ce que nous gardons sur vous, changer d’adresse, télécharger vos renseignements ou les faire effacer, il faut un lien de plus. Nous l’envoyons à votre adresse\u00a0: si ce courriel vous a été transféré, il reste à la personne abonnée.',
    submit: 'M’envoyer ce lien',
    sentTitle: 'Regardez vos courriels',
    sentLead: 'Un lien arrive dans votre boîte. Il fonctionne pendant 30\u00a0minutes.',
    sentText: 'Nous en envoyons un par 15\u00a0minutes au plus, et cinq en deux jours.',
  },
  rights: {
    title: 'Vos renseignements',
    lead: 'Tout ce que nous gardons sur vous, et ce que vous pouvez en faire. Cette page se ferme 30\u00a0minutes après l’envoi de son lien.',
    expiredTitle: 'Ce lien est trop ancien',
    expiredLead:
      'Pour vous protéger, il ne fonctionne que pendant 30\u00a0minutes. Demandez-en un autre depuis vos préférences.',
    nameTitle: 'Votre prénom',
    nameSubmit: 'Enregistrer le prénom',
    nameSaved: 'Votre prénom est enregistré.',
    none: 'Aucun',
    paused: 'En pause jusqu’au',
    organisation: 'Organisme',
    since: 'Chez nous depuis',
    acts: 'Consentements consignés',
    sent: 'Messages consignés',
    addressTitle: 'Changer d’adresse',
    addressText:
      'Nous écrirons à la nouvelle adresse pour qu’elle confirme. D’ici là, rien ne change. Ensuite, nous préviendrons l’ancienne.',
    addressLabel: 'Nouvelle adresse de courriel',
    addressSubmit: 'Demander la confirmation',
    addressSentTitle: 'Regardez les courriels de la nouvelle adresse',
    addressSentLead:
      'Si nous pouvons lui écrire, un message y arrive. Son bouton fonctionne pendant un jour\u00a0: c’est lui qui fait le changement.',
    addressSentText:
      'La même adresse en reçoit un par jour au plus, et trois en tout. Une erreur dans l’adresse? Ouvrez de nouveau votre lien et demandez-en une autre\u00a0: cinq par jour au plus.',
    downloadTitle: 'Télécharger',
    downloadText:
      'Ce que vous nous avez donné, vos choix, vos consentements avec les textes lus et les messages qui vous ont été destinés.',
    json: 'Télécharger en JSON',
    csv: 'Télécharger en CSV',
    fileName: 'Mes renseignements',
    forgetTitle: 'Tout faire effacer',
    forgetText:
      'Votre adresse, votre prénom et vos choix sont effacés tout de suite, et vous ne recevez plus rien. C’est définitif. Il reste une empreinte chiffrée de votre adresse, sans votre nom\u00a0: elle empêche de vous réinscrire par erreur et garde la preuve de vos consentements.',
    forgetSubmit: 'Effacer mes renseignements',
    forgottenTitle: 'Vos renseignements sont effacés',
    forgottenLead: 'Nous ne savons plus qui vous êtes, et nous ne vous écrirons plus.',
    forgottenText: 'Un message déjà parti peut encore arriver aujourd’hui. Aucun autre ne suivra.',
  },
  address: {
    title: 'Confirmer votre nouvelle adresse',
    lead: 'Un bouton, et ce que vous recevez arrivera ici.',
    submit: 'Confirmer cette adresse',
    doneTitle: 'Votre adresse est changée',
    doneLead: 'Ce que vous recevez arrivera désormais à cette adresse. Nous prévenons l’ancienne.',
    alreadyTitle: 'Votre adresse est déjà changée',
    alreadyLead: 'Vous n’avez rien à faire.',
  },
  undo: {
    title: 'Annuler votre désabonnement',
    lead: 'Un bouton, et vos envois reprennent comme avant.',
    offer: 'C’était une erreur? Vous pouvez annuler pendant 30\u00a0minutes.',
    submit: 'Annuler le désabonnement',
    doneTitle: 'Vous êtes de retour',
    doneLead: 'Votre désabonnement est annulé\u00a0: vos envois reprennent comme avant.',
    endedTitle: 'Il n’y a plus rien à reprendre',
    endedLead:
      'Vous receviez ces envois en raison de nos liens passés, pour un temps qui est terminé. Pour les recevoir encore, demandez un abonnement.',
    reasonTitle: 'Dire pourquoi',
    reasonHint: 'C’est facultatif, et gardé sans votre nom.',
    reasons: {
      'too-many': 'Je reçois trop de courriels',
      'not-relevant': 'Ces contenus ne me concernent pas',
      'new-role': 'J’ai changé de travail ou de rôle',
      'never-asked': 'Je n’avais rien demandé',
      other: 'Pour une autre raison',
    },
    reasonSubmit: 'Envoyer',
    thanksTitle: 'Merci de nous l’avoir dit',
    thanksLead: 'Votre désabonnement ne change pas\u00a0: vous ne recevrez plus ces envois.',
  },
}

const en: typeof fr = {
  ask: {
    title: 'Your information',
    text: 'To see everything we hold about you, change your address, download your information or have it erased, one more link is needed. We send it to your address: if this email was forwarded to you, it stays with the person who subscribed.',
    submit: 'Email me this link',
    sentTitle: 'Check your email',
    sentLead: 'A link is on its way to your mailbox. It works for 30 minutes.',
    sentText: 'We send one every 15 minutes at most, and five in two days.',
  },
  rights: {
    title: 'Your information',
    lead: 'Everything we hold about you, and what you can do with it. This page closes 30 minutes after its link was sent.',
    expiredTitle: 'This link is too old',
    expiredLead: 'To protect you, it works for 30 minutes only. Ask for another from your preferences.',
    nameTitle: 'Your first name',
    nameSubmit: 'Save the first name',
    nameSaved: 'Your first name is saved.',
    none: 'None',
    paused: 'Paused until',
    organisation: 'Organization',
    since: 'With us since',
    acts: 'Consents on record',
    sent: 'Messages on record',
    addressTitle: 'Change your address',
    addressText:
      'We will write to the new address so that it confirms. Until then, nothing changes. Then we will tell the old one.',
    addressLabel: 'New email address',
    addressSubmit: 'Ask it to confirm',
    addressSentTitle: 'Check the mail of the new address',
    addressSentLead:
      'If we can write to it, a message is on its way there. Its button works for one day, and is what makes the change.',
    addressSentText:
      'One address gets one a day at most, and three in all. A mistake in the address? Open your link again and ask for another one: five a day at most.',
    downloadTitle: 'Download',
    downloadText:
      'What you gave us, your choices, your consents with the texts you read, and the messages meant for you.',
    json: 'Download as JSON',
    csv: 'Download as CSV',
    fileName: 'My information',
    forgetTitle: 'Have everything erased',
    forgetText:
      'Your address, first name and choices are erased at once, and you receive nothing more. This is final. Only a digest of your address stays, from which it cannot be read, without your name: it prevents signing you up again by mistake, and keeps the proof of your consents.',
    forgetSubmit: 'Erase my information',
    forgottenTitle: 'Your information is erased',
    forgottenLead: 'We no longer know who you are, and will not write to you again.',
    forgottenText: 'A message that has already left may still arrive today. No other will follow.',
  },
  address: {
    title: 'Confirm your new address',
    lead: 'One button, and what you receive will arrive here.',
    submit: 'Confirm this address',
    doneTitle: 'Your address is changed',
    doneLead: 'What you receive will arrive at this address from now on. We are telling the old one.',
    alreadyTitle: 'Your address is already changed',
    alreadyLead: 'There is nothing to do.',
  },
  undo: {
    title: 'Undo your unsubscription',
    lead: 'One button, and your mailings go on as before.',
    offer: 'Pressed the wrong button? For 30 minutes, you can undo it.',
    submit: 'Undo the unsubscription',
    doneTitle: 'Welcome back',
    doneLead: 'Your unsubscription is undone: your mailings go on as before.',
    endedTitle: 'There is nothing left to take back',
    endedLead:
      'You received these mailings because of our past dealings, for a time that is over. To receive them again, ask for a subscription.',
    reasonTitle: 'Say why',
    reasonHint: 'It is optional, and kept without your name.',
    reasons: {
      'too-many': 'I receive too many emails',
      'not-relevant': 'These contents do not concern me',
      'new-role': 'I changed jobs or roles',
      'never-asked': 'I never asked for this',
      other: 'For another reason',
    },
    reasonSubmit: 'Send',
    thanksTitle: 'Thank you for telling us',
    thanksLead: 'Your unsubscription stands: you will no longer receive these mailings.',
  },
}

export const rightsWords = { fr, en } as const satisfies Localised<typeof fr>
