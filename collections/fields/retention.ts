import type { Field } from 'payload'
import { label } from '../../src/language/locale'
import { retentionWords } from '../../src/language/words/retention'
import { bounds, defaultPeriods, retentionRules } from '../../src/upkeep/retention'

const { fr, en } = retentionWords

/** How long each thing is kept (P-39.1 s. 23), within bounds that break nothing under way. */
export const retentionField: Field = {
  name: 'retention',
  type: 'group',
  label: label(fr.title, en.title),
  admin: { description: label(fr.help, en.help) },
  fields: retentionRules.map((rule): Field => {
    const { least, most } = bounds[rule]
    return {
      name: rule,
      type: 'number',
      required: true,
      defaultValue: defaultPeriods[rule],
      min: least,
      max: most,
      label: label(fr.rules[rule], en.rules[rule]),
      admin: { description: label(fr.between(least, most), en.between(least, most)), step: 1 },
    }
  }),
}
