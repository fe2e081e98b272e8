/** Forty segments such as staff make, from everyone who follows the first bulletin to a handful of people. */
export function segmentsAsked({ themes, audiences, territories, organisations, bulletins }) {
  const is = (field, ...values) => ({ field, in: values })
  const none = (field) => ({ field, is: 'none' })
  const [all, any, not] = [
    (...parts) => ({ all: parts }),
    (...parts) => ({ any: parts }),
    (part) => ({ not: part }),
  ]
  const last = (withinDays) => ({ field: 'confirmedAt', withinDays })
  const region = territories[4]
  const rcm = territories[60]
  return Object.entries({
    everyone: all(),
    English: is('locale', 'en'),
    'not English': not(is('locale', 'en')),
    weekly: is('frequency', 'weekly'),
    'came by import': is('source', 'import'),
    'came on paper': is('source', 'paper'),
    'a theme many chose': is('themes', themes[0]),
    'a theme few chose': is('themes', themes[14]),
    'one of three themes': is('themes', themes[1], themes[7], themes[12]),
    'no theme': none('themes'),
    'not a theme': not(is('themes', themes[3])),
    'an audience': is('audiences', audiences[2]),
    'one of four audiences': is('audiences', ...audiences.slice(6, 10)),
    'a region': is('territories', region),
    'an RCM': is('territories', rcm),
    'three regions': is('territories', ...territories.slice(10, 13)),
    'no territory': none('territories'),
    'an organisation': is('organisation', organisations[17]),
    'ten organisations': is('organisation', ...organisations.slice(20, 30)),
    'no organisation': none('organisation'),
    'follows another bulletin': is('bulletins', bulletins[3]),
    'does not follow another': not(is('bulletins', bulletins[1])),
    'last 7 days': last(7),
    'last 90 days': last(90),
    'before 2023': { field: 'confirmedAt', before: '2023-01-01' },
    'implied consent': is('basis', 'implied'),
    'consent that ends in 30 days': { field: 'consentEndsAt', withinDays: 30 },
    'theme and region': all(is('themes', themes[2]), is('territories', region)),
    'theme, audience and region': all(
      is('themes', themes[1]),
      is('audiences', audiences[1]),
      is('territories', region),
    ),
    'English in a region': all(is('locale', 'en'), is('territories', region)),
    'audience in an RCM': all(is('audiences', audiences[0]), is('territories', rcm)),
    'theme or audience': any(is('themes', themes[6]), is('audiences', audiences[7])),
    'region or organisations': any(
      is('territories', region),
      is('organisation', ...organisations.slice(0, 5)),
    ),
    'recent and theme': all(last(30), is('themes', themes[0], themes[1])),
    'recent, English': all(last(30), is('locale', 'en')),
    'weekly in a region without a theme': all(
      is('frequency', 'weekly'),
      is('territories', region),
      not(is('themes', themes[0])),
    ),
    'RCM, no audience': all(is('territories', rcm), none('audiences')),
    'organisations, implied consent': all(
      is('organisation', ...organisations.slice(0, 10)),
      is('basis', 'implied'),
    ),
    'rare theme, consent about to end': all(is('themes', themes[14]), {
      field: 'consentEndsAt',
      withinDays: 60,
    }),
    'group in a region': all(
      is('territories', region),
      any(is('themes', themes[3]), is('audiences', audiences[3]), last(60)),
      not(is('source', 'import')),
    ),
  })
}
