import { readFileSync } from 'node:fs'
import { openReader } from '../guard/open-reader.ts'
import { contentWords } from '../../core/guard/guard.ts'
const { polish } = openReader()
for (const [f, part] of [['/work/shared/data/cases/conversations.jsonl'],['evals/conversations.jsonl'],['evals/second/conversations.jsonl','dev'],['evals/fifth/conversations.jsonl','dev'],['training/guard/practice/conversations.jsonl']] as const) {
  const by = new Map<string, any[]>()
  for (const l of readFileSync(f,'utf8').trim().split('\n')) { const c = JSON.parse(l); if (part && c.part !== part) continue; const k = c.customer?.id; if (k) by.set(k, [...(by.get(k) ?? []), c]) }
  for (const [k, cs] of by) if (cs.length > 1) for (const c of cs.sort((a,b)=>a.openedAt<b.openedAt?-1:1)) {
    const t = c.messages.filter((m:any)=>m.from==='customer').map((m:any)=>m.text).join(' / ')
    console.log(c.id, k, c.openedAt.slice(0,10), c.expected.map((e:any)=>e.code).includes('repeat-contact') ? 'REPEAT' : c.acceptable.includes('repeat-contact') ? 'acc' : '-', '|', contentWords(t, polish).join(' '), '|', t.slice(0,160))
  }
}
