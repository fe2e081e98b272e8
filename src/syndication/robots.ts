/** Everything may be read but the administration, the API and people's own links; pictures are served under the API. */
export function robotsFile(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Allow: /api/media/file/',
    'Disallow: /c/',
    'Disallow: /p/',
    'Disallow: /u/',
    'Disallow: /r/',
    'Disallow: /a/',
    'Disallow: /b/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
}
