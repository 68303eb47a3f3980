import { FACETS } from '../src/2-signals/lexicon/index.ts';
import { cueEntries } from '../src/2-signals/context.ts';
import { readingsFrom } from '../src/2-signals/lexicon/pattern.ts';
import { matcherFrom } from '../src/2-signals/lexicon/match.ts';
const facetEntries = (facet: any) => (['fr','en'] as const).flatMap((language) => { const { topics, problems, lookAlikes = [] } = facet[language]; return [...topics, ...problems, ...lookAlikes].map((pattern: string) => ({ pattern, language, tag: 0 })); });
const es: any[] = [...cueEntries(), ...FACETS.flatMap(facetEntries)];
let readings = 0, places = 0, keys = 0, multi = 0, capped = 0, over = 0; const words = new Set<string>(); let plain = 0; let alt = 0;
for (const e of es) { const r = readingsFrom(e.pattern, e.language); readings += r.length; if (r.length > 1) { multi++; over += r.length; } if (r.length >= 64) capped++; for (const p of r) { places += p.length; for (const q of p) keys += q.keys.length; }
 for (const w of e.pattern.split(/[ ()|]+/)) words.add(e.language + w); if (e.pattern.includes('(')) alt++; }
console.log(es.length, { readings, places, keys, multi, over, capped, words: words.size, alt, facets: FACETS.length });
const m: any = matcherFrom(es); 
for (const l of ['fr','en']) { const b = [...m[l].byAnchor].map(([k, v]: any) => [[...m[l].keyNumbers].find(([, n]: any) => n === k)![0], v.length]).sort((a: any, b: any) => b[1] - a[1]); console.log(l, b.slice(0, 40).join(' ')); }
