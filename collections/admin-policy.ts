import { type CollectionConfig, type Field, type GlobalConfig, type Plugin, traverseFields } from 'payload'

/** Payload's own are American, and its short form leaves the year out. These are read alike in both languages. */
const written = { dayOnly: 'yyyy-MM-dd', dayAndTime: 'yyyy-MM-dd HH:mm' }

function writeDates(fields: Field[]): void {
  traverseFields({
    fields,
    callback: ({ field }) => {
      if (field.type !== 'date') return
      const pickerAppearance = field.admin?.date?.pickerAppearance === 'dayAndTime' ? 'dayAndTime' : 'dayOnly'
      const displayFormat = written[pickerAppearance]
      field.admin = { ...field.admin, date: { timeFormat: 'HH:mm', pickerAppearance, displayFormat } }
    },
  })
}

/** What holds for every form: dates in one writing, and no tab that only a programmer has a use for. */
export const adminPolicy: Plugin = (config) => {
  const forms = [...(config.collections ?? []), ...(config.globals ?? [])] as (
    | CollectionConfig
    | GlobalConfig
  )[]
  for (const form of forms) {
    writeDates(form.fields)
    form.admin = { ...form.admin, hideAPIURL: true } as typeof form.admin
  }
  return { ...config, admin: { ...config.admin, dateFormat: written.dayAndTime } }
}
