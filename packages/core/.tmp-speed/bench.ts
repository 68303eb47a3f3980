import { DEFAULT_FIRM, readItem, readingContextFor } from '@doleances/core';
import { benchItem } from '../../../test/bench/bench-items.ts';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
let t = cpu();
const context = readingContextFor(DEFAULT_FIRM);
console.log('lexicon cpu ms', Math.round(cpu() - t));
if (process.argv[2] !== 'lex') {
const N = Number(process.argv[2] ?? 3000);
for (let i = 0; i < N; i += 1) readItem(benchItem(i), context);
const rates = [];
for (let r = 0; r < 3; r += 1) { t = cpu(); for (let i = 0; i < N; i += 1) readItem(benchItem(N + i + r*N), context); rates.push(Math.round(N / ((cpu() - t) / 1000))); }
console.log('per cpu s', rates.join(' '));
}
