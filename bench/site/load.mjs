import { Agent, get } from 'node:http'

/** How many whole answers a second come to `connections` readers that each ask again as soon as they are answered. */
export async function requestsPerSecond(url, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + seconds * 1000
  const started = performance.now()
  let answered = 0
  const reader = async () => {
    while (performance.now() < until) {
      await read(url, agent)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, reader))
  agent.destroy()
  return (answered * 1000) / (performance.now() - started)
}

function read(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { accept: 'text/html' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.on('end', resolve).on('error', reject).resume()
    }).on('error', reject)
  })
}
