import { getPayload } from 'payload'
import config from '../src/payload.config'
import { migrations } from '../src/migrations'
import { loadSample } from '../src/sample/load-sample'
async function main() {
  const payload = await getPayload({ config })
  await payload.db.migrate({ migrations })
  await loadSample({ payload, clock: () => new Date(), folder: 'sample', say: (s: string) => console.log(s) })
  process.exit(0)
}
main().catch((e) => { console.error(e); process.exit(1) })
