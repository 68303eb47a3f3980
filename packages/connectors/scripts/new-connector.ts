/** `npm run new:connector -- my_service`: copies the example connector, its server and its test under a new name. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const [kind = '', rootGiven = ROOT] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(kind) || kind === 'example') {
  console.error('Name the kind of source in lower case, words joined by _: npm run new:connector -- my_service');
  process.exit(2);
}
const name = kind.replaceAll('_', '-');
const constant = kind.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const folder = path.join(rootGiven, 'src/in', name);
if (existsSync(folder)) {
  console.error(`${path.relative(process.cwd(), folder)} is there already.`);
  process.exit(1);
}

await mkdir(folder, { recursive: true });
for (const file of ['example.ts', 'example-server.ts', 'example.test.ts']) {
  const text = await readFile(path.join(ROOT, 'src/in/example', file), 'utf8');
  await writeFile(path.join(folder, file.replace('example', name)), renamed(text));
}
await insert('src/in/source-connector.ts', /(export type PolledKind =[^;]*)/, `$1\n  | '${kind}'`);
const isListed = await insert('src/in/source-connectors.ts', /(sourceConnectors: [^=]*= \[\n)/, `$1  ${constant},\n`);
await insert('src/in/source-connectors.ts', /^/, `import { ${constant} } from './${name}/${name}.ts';\n`);

console.log(
  `src/in/${name}: the connector, a server that speaks as the service does, and the contract they must keep.`,
);
console.log('1. Write in the server what the service really says. 2. Fill in the connector. 3. Run its test:');
console.log(`   npx vitest run --project rooms packages/connectors/src/in/${name}`);
if (!isListed) console.log('4. Add it to src/in/source-connectors.ts.');
console.log('Then its kind goes into SourceKind (packages/store/src/rows.ts), and its name and those of its settings,');
console.log('in French and English, into services/web/src/sources/texts-sources.ts: types and tests ask for them.');

function renamed(text: string): string {
  return text
    .replaceAll("'example' as PolledKind", `'${kind}'`)
    .replaceAll('AskInput, PolledKind, SourceConnector', 'AskInput, SourceConnector')
    .replaceAll('openExampleServer', `open${constant.charAt(0).toUpperCase()}${constant.slice(1)}Server`)
    .replaceAll('./example-server.ts', `./${name}-server.ts`)
    .replaceAll('./example.ts', `./${name}.ts`)
    .replace(/\bexample\b(?!\.)/g, constant);
}

/** @returns `false` when the file has no such place any more. */
async function insert(file: string, at: RegExp, text: string): Promise<boolean> {
  const whole = path.join(rootGiven, file);
  const before = await readFile(whole, 'utf8');
  if (!at.test(before)) return false;
  await writeFile(whole, before.replace(at, text));
  return true;
}
