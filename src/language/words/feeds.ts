/** What feeds and calendars say beside the contents themselves. English has the keys of French. */
const fr = {
  sectionOf: (section: string, site: string) => `${section} – ${site}`,
  calendarOf: (site: string) => `Événements – ${site}`,
  /** After the title: readers of feeds show few other things. */
  sampleOf: (title: string) => `${title} (exemple)`,
  registration: (where: string) => `Inscription\u00A0: ${where}`,
  details: (where: string) => `Renseignements\u00A0: ${where}`,
  online: (where: string) => `En ligne\u00A0: ${where}`,
  /** Before the title: a calendar shows little else. */
  standingOf: (standing: string, title: string) => `${standing}\u00A0: ${title}`,
  nothingHere: 'Il n’y a pas de fil à cette adresse.\n',
}

type FeedWords = typeof fr

const en: FeedWords = {
  sectionOf: (section, site) => `${section} – ${site}`,
  calendarOf: (site) => `Events – ${site}`,
  sampleOf: (title) => `${title} (sample)`,
  registration: (where) => `Registration: ${where}`,
  details: (where) => `Details: ${where}`,
  online: (where) => `Online: ${where}`,
  standingOf: (standing, title) => `${standing}: ${title}`,
  nothingHere: 'There is no feed at this address.\n',
}

export const feedWords = { fr, en }
