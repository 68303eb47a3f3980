import { readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_FIRM, readItem, readingContextFor } from '@doleances/core';
import { createRequire } from 'node:module';
const out: string[] = [];
const D = '/work/shared/data/';
let yaml: any; try { yaml = createRequire('/work/main/packages/pipeline/package.json')('yaml'); } catch { yaml = null; }
const lines = (f: string) => readFileSync(f, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
const item = (m: any, i: number, direction: 'in'|'out'): any => ({ externalId: m.id ?? String(i), channel: m.channel ?? 'email', direction, receivedAt: new Date(m.received_at ?? m.sent_at ?? m.date ?? '2026-03-04T10:00:00Z').toString() === 'Invalid Date' ? '2026-03-04T10:00:00.000Z' : new Date(m.received_at ?? m.sent_at ?? m.date ?? '2026-03-04T10:00:00Z').toISOString(), subject: m.subject ?? null, text: m.text ?? m.body ?? '', author: { name: m.author?.name ?? null, email: m.author?.email ?? null }, location: m.location ?? null, starsOfFive: m.stars ?? m.rating ?? null, inReplyTo: null, threadKey: null, noiseHint: null });
for (const k of ['A','B','C']) {
  let firm: any = DEFAULT_FIRM;
  if (yaml) { const raw = yaml.parse(readFileSync(`${D}gold/${k}/firm.yaml`, 'utf8'));
    const bi = (x: any) => typeof x === 'string' ? { fr: x, en: x } : { fr: x?.fr ?? '', en: x?.en ?? '' };
    firm = { ...DEFAULT_FIRM, name: raw.name ?? raw.firm?.name ?? 'x', staff: (raw.staff ?? []).map((s: any) => ({ name: s.name, aliases: s.aliases ?? [], role: s.role ?? null, location: null })), products: (raw.products ?? []).map((p: any) => typeof p === 'string' ? { name: p, aliases: [] } : { name: p.name, aliases: p.aliases ?? [] }), conditions: (raw.conditions ?? []).map((c: any, i: number) => ({ id: c.id ?? `c${i}`, title: bi(c.title), rule: bi(c.rule ?? c.text), why: null, worryBehind: null, alternative: null, defaultResponse: 'refuse', exceptions: c.exceptions ?? [] })) };
    console.log(k, firm.name, firm.staff.length, firm.products.length, firm.conditions.length); }
  const context = readingContextFor(firm);
  for (const [f, d] of [['messages','in'],['replies','out'],['replies','in']] as const) lines(`${D}gold/${k}/${f}.jsonl`).forEach((m, i) => out.push(JSON.stringify(readItem(item(m, i, d), context))));
}
const context = readingContextFor(DEFAULT_FIRM);
for (const f of ['airline','insurance_reviews_fr_2016_2020','email_replies','email_replies_fr','codeswitch_fr_en','semeval16_fr_train']) lines(`${D}${f}.jsonl`).slice(0, 500).forEach((m, i) => { out.push(JSON.stringify(readItem(item(m, i, 'in'), context))); });
writeFileSync(process.argv[2]!, out.join('\n'));
console.log(out.length);
