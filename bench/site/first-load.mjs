import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** Bytes a first visitor is sent, compressed: the page, and the styles, scripts and fonts that it names. */
export async function firstLoad(url) {
  const page = await bytesOf(url)
  const html = page.text
  const named = (pattern) => [...new Set([...html.matchAll(pattern)].map((match) => match[1]))]
  const sum = async (addresses) => {
    const all = await Promise.all(addresses.map((address) => bytesOf(new URL(address, url))))
    return all.reduce((total, { length }) => total + length, 0)
  }
  return {
    html: page.length,
    css: await sum(named(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: await sum(named(/<script[^>]* src="([^"]+)"(?![^>]*noModule)/g)),
    fonts: await sum(named(/<link rel="preload" href="([^"]+)" as="font"/g)),
  }
}

function bytesOf(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks = []
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const body = Buffer.concat(chunks)
          const isPacked = response.headers['content-encoding'] === 'gzip'
          resolve({ length: body.length, text: (isPacked ? gunzipSync(body) : body).toString() })
        })
    }).on('error', reject)
  })
}
