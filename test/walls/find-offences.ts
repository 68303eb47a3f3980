import path from 'node:path';
import { CORE_NODE_MODULES, CORE_STEPS, ENTRY_POINT, HOME_OF, ROOMS_BELOW } from './arrows.ts';

/** A source file by its path from the repository's root, with `/` between folders. */
export type SourceFile = { readonly path: string; readonly text: string };

const IMPORT =
  /(?:^|\n|;)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:import|require)\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** Lists every broken wall as one sentence that names the file and the rule; empty when the house stands. */
export function findOffences(file: SourceFile): readonly string[] {
  const room = file.path.split('/').slice(0, 2).join('/');
  const below = ROOMS_BELOW[room];
  if (below === undefined) return [];
  const imports = importsOf(file.text);
  return [
    ...imports.flatMap((target) => offenceOfImport({ path: file.path, room, below }, target)),
    ...offencesOfGlobals(file, room),
  ];
}

export function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

type Importer = { readonly path: string; readonly room: string; readonly below: readonly string[] };

function offenceOfImport(importer: Importer, target: string): readonly string[] {
  if (target.startsWith('.')) return offenceOfRelative(importer, target);
  if (target.startsWith('@doleances/')) return offenceOfRoom(importer, target.slice('@doleances/'.length));
  if (target.startsWith('node:')) return offenceOfNode(importer, target);
  const technology = target.startsWith('@')
    ? target.split('/').slice(0, 2).join('/')
    : (target.split('/')[0] ?? target);
  const home = HOME_OF[technology];
  if (home === undefined || importer.path === home || importer.path.startsWith(`${home}/`)) return [];
  // A test may speak to the outside world by any means.
  if (isTest(importer.path)) return [];
  return [`${importer.path}: "${technology}" lives in ${home} only`];
}

function offenceOfRoom({ path: from, room, below }: Importer, target: string): readonly string[] {
  if (target.includes('/')) return [`${from}: reaches inside a room ("${target}"); import its index`];
  return below.includes(target) ? [] : [`${from}: ${room} may not import "${target}"; arrows point down only`];
}

function offenceOfNode({ path: from, room }: Importer, target: string): readonly string[] {
  if (room !== 'packages/core' || CORE_NODE_MODULES.includes(target) || isTest(from)) return [];
  return [`${from}: core is pure and may not import "${target}"`];
}

function offenceOfRelative({ path: from, room }: Importer, target: string): readonly string[] {
  const reached = path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  if (isTest(from) && reached.startsWith('test/support/')) return [];
  if (!reached.startsWith(`${room}/`)) return [`${from}: leaves its room by a relative path ("${target}")`];
  if (room !== 'packages/core') return [];
  const [own, other] = [stepOf(from), stepOf(reached)];
  if (own === -1 || other === -1 || other <= own) return [];
  return [`${from}: a step of core imports lower steps only, not "${target}"`];
}

function offencesOfGlobals({ path: from, text }: SourceFile, room: string): readonly string[] {
  if (isTest(from) || ENTRY_POINT.test(from)) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const found: string[] = [];
  if (/\bprocess\.env\b/.test(code)) found.push(`${from}: process.env belongs to services/*/src/main.ts`);
  if (/\bconsole\.\w/.test(code)) found.push(`${from}: console belongs to services/*/src/main.ts`);
  if (room === 'packages/core' && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(code)) {
    found.push(`${from}: core has no clock and no chance; take it as an argument`);
  }
  return found;
}

function stepOf(file: string): number {
  return CORE_STEPS.indexOf(file.split('/')[3] ?? '');
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
