import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { renderBulletin } from '/work/main/emails/bulletin'
import { renderNotice } from '/work/main/emails/notice'
import { buildBulletin, buildNotice, buildItem } from '/work/main/tests/unit/emails/build-mail'
test('render', async () => {
  const a = await renderBulletin(buildBulletin())
  const b = await renderNotice(buildNotice())
  const w = buildBulletin()
  const ev = await renderBulletin({...w, opening: null, sections: [{heading:'À l’agenda', items:[buildItem('events',0,{sample:true}), buildItem('research',1,{image:{url:'https://example.org/x.png',alt:'Trois jeunes lisent sur les marches d’une école',width:1200,height:600}})]}]})
  for (const [n, m] of Object.entries({ bulletin: a, notice: b, event: ev })) { writeFileSync(`/tmp/mail-${n}.html`, m.html); writeFileSync(`/tmp/mail-${n}.txt`, m.text); console.log(n, Buffer.byteLength(m.html)) }
})
