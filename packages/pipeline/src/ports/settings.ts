import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type ConfigResult, readConfig, SETTING_NAMES } from './config.ts';
import { defaultDataFolder } from './data-folder.ts';

type Environment = Readonly<Partial<Record<string, string>>>;

const SETTINGS_FILE = 'doleances.yaml';

/**
 * Joins `doleances.yaml` (in the working folder, or named by `DOLEANCES_CONFIG`), `*_FILE` secrets and the environment,
 * the later ones winning. In the file, `smtp_url` means `DOLEANCES_SMTP_URL`, `database_url` means `DATABASE_URL`.
 */
export async function loadConfig(environment: Environment, folder: string): Promise<ConfigResult> {
  const file = await settingsOfFile(environment.DOLEANCES_CONFIG, folder);
  const secrets = await secretsOf(environment);
  const problems = [...file.problems, ...secrets.problems];
  const folderIfNone = { DOLEANCES_DATA_FOLDER: await defaultDataFolder(folder) };
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = readConfig({ ...folderIfNone, ...file.values, ...secrets.values, ...given });
  if (problems.length === 0) return read;
  return { ok: false, problems: read.ok ? problems : [...problems, ...read.problems] };
}

type Found = { readonly values: Environment; readonly problems: readonly string[] };

async function settingsOfFile(named: string | undefined, folder: string): Promise<Found> {
  const file = path.resolve(folder, named ?? SETTINGS_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    const isMissed = named !== undefined;
    return { values: {}, problems: isMissed ? [`DOLEANCES_CONFIG: "${file}" cannot be read; check the path`] : [] };
  }
  const document = parseYaml(text);
  if (document === null) return { values: {}, problems: [`${file}: is not valid YAML; check the indentation`] };
  return valuesOf(document, file);
}

function parseYaml(text: string): Record<string, unknown> | null {
  try {
    const document: unknown = parse(text) ?? {};
    return typeof document === 'object' && !Array.isArray(document) ? (document as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function valuesOf(document: Record<string, unknown>, file: string): Found {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(document)) {
    const name = SETTING_NAMES.find((one) => one === key.toUpperCase() || one === `DOLEANCES_${key.toUpperCase()}`);
    if (name === undefined) problems.push(`${file}: "${key}" is not a setting; known: ${SETTING_NAMES.join(', ')}`);
    else values[name] = String(value);
  }
  return { values, problems };
}

async function secretsOf(environment: Environment): Promise<Found> {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const name of SETTING_NAMES) {
    const file = environment[`${name}_FILE`];
    if (file === undefined) continue;
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) problems.push(`${name}_FILE: "${file}" cannot be read; check the path and its rights`);
    else values[name] = text.trim();
  }
  return { values, problems };
}
