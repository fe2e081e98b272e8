import type { Localised } from '../locale'

/** What is said wherever somebody gives something of theirs, besides the words of consent (P-39.1 s. 8). */
const fr = {
  means:
    'Ce formulaire recueille ce que vous y écrivez, ce que vous y cochez et le moment où vous l’envoyez.',
  purposes: 'Cela sert à vous envoyer ce que vous demandez et à prouver votre consentement, à rien d’autre.',
  thirdParties:
    'Seules les personnes de l’équipe chargées des envois y ont accès, avec l’hébergeur du site et le serveur de courriel qui achemine les messages. L’un ou l’autre peut se trouver à l’extérieur du Québec\u00a0: demandez-le à la personne responsable.',
  rights:
    'Vous pouvez en tout temps consulter ces renseignements, les rectifier, les faire effacer et retirer votre consentement.',
  officer: (title: string, contact: string) =>
    `Personne responsable de leur protection\u00a0: ${title}, ${contact}.`,
  policy: 'Lire comment nous protégeons vos renseignements',
  textChanged:
    'Le texte ci-dessous a changé depuis que vous avez ouvert cette page. Lisez-le, puis appuyez de nouveau sur le bouton\u00A0: rien n’est encore enregistré.',
}

const en: typeof fr = {
  means: 'This form collects what you write in it, what you tick in it and the moment you send it.',
  purposes: 'This serves to send you what you ask for and to prove your consent, and nothing else.',
  thirdParties:
    'Only the staff in charge of sending have access to it, with the host of the site and the mail server that carries the messages. Either may be outside Québec: ask the person in charge.',
  rights:
    'You may at any time see this information, have it rectified, have it erased and withdraw your consent.',
  officer: (title, contact) => `Person in charge of its protection: ${title}, ${contact}.`,
  policy: 'Read how we protect your information',
  textChanged:
    'The text below has changed since you opened this page. Read it, then press the button again: nothing is recorded yet.',
}

export const collectingWords = { fr, en } as const satisfies Localised<typeof fr>
