import { auditConversation } from '../../core/audit/audit.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { asConversation } from '../../server/demo/as-conversation.ts'
import { readDemoFiles } from '../../server/demo/demo-files.ts'
import { makeConversations } from '../../server/demo/make-conversations.ts'
import { openReader } from '../guard/open-reader.ts'
import { CATALOGUE, isErrorCode } from '../../core/vocabulary/vocabulary.ts'
const now = Date.now() as any
const files = await readDemoFiles()
const reader = openReader()
const base = defaultPlaybook('Zielony Parapet')
const playbook: any = { ...base, firm: { name: base.firm.name, hosts: ['zielonyparapet.example', 'sledzenie.example'] }, knowledge: files.articles }
const told = makeConversations(files.scenarios, files.customers, files.products, now, 500)
const seen = new Set<string>()
const only = process.argv.slice(2)
const t = (x: any) => x === null ? 'null' : new Date(x).toLocaleString('sv', { timeZone: 'Europe/Warsaw' }).slice(5, 16)
told.forEach((each, n) => {
  if (seen.has(each.scenario)) return
  seen.add(each.scenario)
  if (only.length > 0 && !only.some((o) => each.scenario.startsWith(o))) return
  const c: any = asConversation(each, { conversation: `demo-${n}` as any, customer: each.customer.email as any, messages: each.messages.map((_, i) => `demo-${n}-${i}` as any) })
  const { findings } = auditConversation(c, playbook, reader, now)
  const d = [c.category, c.cause, c.outcome].join('/')
  console.log(`\n== ${each.scenario} ${c.channel} ${c.status} closed ${t(c.closedAt)} ${d}`)
  for (const m of c.messages) console.log(`  ${t(m.at)} ${m.from}${m.author ? '/' + m.author : ''}: ${m.text.replaceAll('\n', ' ').slice(0, 260)}`)
  for (const e of c.events) if (e.type !== 'closed') console.log(`  ${t(e.at)} * ${e.type} ${e.team ?? ''} ${e.agent ?? ''}`)
  for (const f of findings) { const conv = isErrorCode(f.code) && CATALOGUE[f.code].level === 'conversation'; console.log(conv ? `  !! ${f.code}: ${f.explanation.pl}` : `  ! ${f.code} [${f.message?.split('-').at(-1)}]`) }
})
