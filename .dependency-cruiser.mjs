// Which module may know which. Read it as the architecture page; `npm run check` keeps it true.
const words = ['language', 'theme']
const mayImport = {
  language: [],
  theme: [],
  platform: [],
  register: ['platform'],
  audience: ['register', 'platform'],
  segments: ['audience', 'register', 'platform'],
  reach: ['register', 'platform'],
  lists: ['audience', 'platform'],
  intake: ['lists', 'audience', 'register', 'platform'],
  imports: ['intake', 'lists', 'audience', 'register', 'platform'],
  exports: ['intake', 'lists', 'audience', 'register', 'segments', 'platform'],
  knowledge: ['platform'],
  syndication: ['knowledge', 'platform'],
  print: ['knowledge', 'platform'],
  sharing: ['knowledge', 'platform'],
  search: ['knowledge', 'platform'],
  bulletins: ['knowledge', 'segments', 'platform'],
  exchange: ['knowledge', 'platform'],
  links: ['knowledge', 'platform'],
  delivery: ['bulletins', 'audience', 'segments', 'register', 'platform'],
  upkeep: ['audience', 'register', 'platform'],
}
const modules = Object.keys(mayImport).join('|')
const domains = [
  'register',
  'audience',
  'segments',
  'reach',
  'lists',
  'intake',
  'imports',
  'exports',
  'knowledge',
  'bulletins',
  'delivery',
  'search',
  'exchange',
  'links',
  'upkeep',
].join('|')

const neighbours = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `${name}-imports-only-its-neighbours`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: '^(src|collections)/',
    pathNot: `^src/(${[name, ...allowed, ...words].join('|')})/|^src/payload-types`,
  },
}))

export default {
  forbidden: [
    ...neighbours,
    {
      name: 'collections-know-no-screen',
      comment:
        'Payload loads collections in the worker too: pages and admin components are named there, not imported.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/(app|admin|site|cli|sample)/' },
    },
    {
      name: 'templates-are-leaves',
      severity: 'error',
      from: { path: '^emails/' },
      to: { path: '^(src|collections)/', pathNot: '^src/theme/' },
    },
    {
      name: 'only-store-files-speak-payload',
      comment: 'rich-text.ts turns what the editor wrote into HTML and text with Payload’s own converters.',
      severity: 'error',
      from: { path: `^src/(${domains})/`, pathNot: '/(store[^/]*|rich-text)\\.ts$' },
      to: { path: 'node_modules/(payload|@payloadcms)/' },
    },
    {
      name: 'domains-do-not-know-the-web',
      severity: 'error',
      from: { path: `^src/(${modules})/` },
      to: { path: 'node_modules/(next|react|react-dom)/' },
    },
    {
      name: 'subfolders-are-private',
      severity: 'error',
      from: { path: '^(?:src/)?([^/]+)/' },
      to: { path: `^src/(${domains})/[^/]+/`, pathNot: '^src/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|data)' },
  },
}
