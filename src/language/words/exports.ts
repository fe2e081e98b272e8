import type { Localised } from '../locale'

/** Lists that go out of the administration and of the command line. */
const fr = {
  people: {
    title: 'Exporter les personnes abonnées',
    intro:
      'Un fichier avec leurs choix et le fondement de leur consentement. Chaque exportation est notée au journal d’audit.',
    bulletin: 'Lesquelles',
    everyone: 'Toutes les personnes, y compris celles qui sont parties',
    followers: (name: string) => `Qui suit «\u00A0${name}\u00A0»`,
  },
  consents: {
    title: 'Exporter le registre des consentements',
    intro:
      'Le registre entier, dans son ordre, avec les textes lus et les sceaux. L’adresse paraît tant que la personne n’est pas effacée. Chaque exportation est notée au journal d’audit.',
  },
  segment: {
    title: 'Exporter les personnes de ce segment',
    intro:
      'Celles qui remplissent aujourd’hui les conditions enregistrées. Chaque exportation est notée au journal d’audit.',
  },
  format: 'Format',
  formats: { csv: 'CSV', xlsx: 'Excel (.xlsx)', json: 'JSON' },
  export: 'Exporter',
  care: 'Ce fichier contient des renseignements personnels\u00A0: gardez-le en lieu sûr et supprimez-le après usage.',
  tooMany:
    'Il y a plus de lignes qu’un classeur n’en contient (1\u00A0048\u00A0576). Revenez en arrière et prenez le CSV.',
  badRequest: 'Revenez en arrière et choisissez un format et un bulletin de la liste.',
  terminal: {
    consents: 'le registre des consentements, en CSV, en Excel ou en JSON',
    segment: 'les personnes d’un segment, en CSV, en Excel ou en JSON',
    segmentArgument: 'nom-ou-identifiant',
    faults: {
      none: (name: string) => `Il n’y a pas de segment «\u00A0${name}\u00A0».`,
      several: (name: string) =>
        `Plusieurs segments portent le nom «\u00A0${name}\u00A0»\u00A0: donnez l’identifiant, qui est dans son adresse.`,
      unreadable: (name: string) =>
        `Les conditions de «\u00A0${name}\u00A0» ne peuvent pas être posées\u00A0: ouvrez-le dans l’administration.`,
    },
    exportedRows: (count: string, where: string) => `${count} lignes sont dans ${where}.`,
  },
}

const en: typeof fr = {
  people: {
    title: 'Export subscribers',
    intro: 'A file with their choices and the basis of their consent. Each export is noted in the audit log.',
    bulletin: 'Who?',
    everyone: 'Everyone, those who left included',
    followers: (name) => `Those who follow “${name}”`,
  },
  consents: {
    title: 'Export the register of consents',
    intro:
      'The whole register, in its order, with the texts that were read and the seals. The address shows as long as the person is not erased. Each export is noted in the audit log.',
  },
  segment: {
    title: 'Export the people of this segment',
    intro: 'Those who meet the saved conditions today. Each export is noted in the audit log.',
  },
  format: 'Format',
  formats: { csv: 'CSV', xlsx: 'Excel (.xlsx)', json: 'JSON' },
  export: 'Export',
  care: 'This file holds personal information: keep it in a safe place and delete it after use.',
  tooMany: 'There are more rows than a workbook holds (1,048,576). Go back and take the CSV.',
  badRequest: 'Go back and choose a format and a bulletin from the list.',
  terminal: {
    consents: 'the register of consents, as CSV, Excel or JSON',
    segment: 'the people of a segment, as CSV, Excel or JSON',
    segmentArgument: 'name-or-id',
    faults: {
      none: (name) => `There is no segment “${name}”.`,
      several: (name) => `Several segments bear the name “${name}”: give the id, which is in its address.`,
      unreadable: (name) => `The conditions of “${name}” cannot be asked: open it in the administration.`,
    },
    exportedRows: (count, where) => `${count} rows are in ${where}.`,
  },
}

export const exportWords = { fr, en } as const satisfies Localised<typeof fr>
