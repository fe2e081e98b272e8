// Requests per second of the built site against a bare Next page of the same weight, and first-load bytes. Prints its
// figures as JSON; run by scripts/bench.mjs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildBare } from './bare.mjs'
import { firstLoad } from './first-load.mjs'
import { requestsPerSecond } from './load.mjs'
import { freePort, startBare, startSite } from './servers.mjs'

const pages = {
  home: '/fr',
  section: '/fr/fiches',
  document: '/fr/fiches/conciliation-etudes-travail',
}
const rounds = 15
const seconds = 1
const connections = 20
const leastRatio = 0.9
const most = { html: 40_000, css: 20_000, js: 180_000, fonts: 120_000 }

const folder = mkdtempSync(path.join(tmpdir(), 'liaison-bench-'))
const servers = []
try {
  const site = await startSite(path.join(folder, 'data'), await freePort())
  servers.push(site)
  const weights = {}
  for (const [name, address] of Object.entries(pages)) {
    weights[name] = (await (await fetch(site.url + address)).text()).length
  }
  const bareFolder = buildBare(path.join(folder, 'bare'), weights)
  const bare = await startBare(bareFolder, await freePort())
  servers.push(bare)

  const figures = []
  for (const [name, address] of Object.entries(pages)) {
    const ours = `${site.url}${address}`
    const theirs = `${bare.url}/${name}`
    // The first requests make the page, and the engine takes some ten seconds to compile what it runs often.
    for (const url of [theirs, ours]) await requestsPerSecond(url, { connections, seconds: 14 })
    const rates = { ours: [], theirs: [] }
    for (let round = 0; round < rounds; round++) {
      rates.theirs.push(await requestsPerSecond(theirs, { connections, seconds }))
      rates.ours.push(await requestsPerSecond(ours, { connections, seconds }))
    }
    figures.push(
      { name: `${name}: requests per second`, value: median(rates.ours), unit: 'a second', limit: null },
      {
        name: `${name}: bare page of the same weight`,
        value: median(rates.theirs),
        unit: 'a second',
        limit: null,
      },
      {
        name: `${name}: ratio to the bare page`,
        value: median(rates.ours) / median(rates.theirs),
        unit: 'times',
        limit: leastRatio,
        isLeast: true,
      },
    )
  }
  figures.push({
    name: 'bare page of no weight',
    value: await requestsPerSecond(`${bare.url}/light`, { connections, seconds }),
    unit: 'a second',
    limit: null,
  })
  for (const [name, address] of Object.entries(pages)) {
    for (const [kind, bytes] of Object.entries(await firstLoad(`${site.url}${address}`))) {
      figures.push({
        name: `${name}: first load, ${kind}`,
        value: bytes / 1000,
        unit: 'kB',
        limit: most[kind] / 1000,
      })
    }
  }
  console.log(JSON.stringify(figures))
} finally {
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}
