const nbsp = '\u00A0'

/** What is sure to be wrong, and what it becomes (OQLF, Vitrine linguistique). Doubtful cases are left to people. */
const rules: [RegExp, string][] = [
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/(?<![\p{L}\d])"([^"\n]+)"/gu, `«${nbsp}$1${nbsp}»`],
  [/\.\.\./g, '…'],
  [/«[ \u00A0\u202F]*/g, `«${nbsp}`],
  [/[ \u00A0\u202F]*»/g, `${nbsp}»`],
  [/[ \u00A0\u202F]+(?=[;!?](?:[\s»)]|$))/g, ''],
  [/(?<=[\p{L}\d)»’])[ \u00A0\u202F]?:(?=\s|$)/gu, `${nbsp}:`],
  [/(?<=\d)[ \u00A0\u202F]?(?=[%$](?!\d))/g, nbsp],
]

/** French as Québec typography wants it: curly apostrophes, « guillemets », non-breaking spaces. Done twice, it is done once. */
export function typesetFrench(text: string): string {
  return rules.reduce((set, [wrong, right]) => set.replace(wrong, right), text)
}
