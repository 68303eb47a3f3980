import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Item } from '@doleances/core';
import type { StageName, Store } from '@doleances/store';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../../../test/support/folder.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openLessons } from '../complaint/lessons.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import { read } from '../stages/2-read.ts';
import { group } from '../stages/3-group.ts';
import { FEW_SUBJECT } from '../themes/subjects.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';
import { FirmFileError, readFirmFile } from './firm-file.ts';

const NOW = new Date('2026-11-02T09:00:00Z');
const FIRM = `
name: Terre et Feu
country: CA
locale: fr-CA
timeZone: America/Toronto
currency: CAD
facets:
  - id: kiln-failure
    labelFr: Four à poterie en panne
    labelEn: Kiln out of order
    target: product
    fr: ['biscuit .. fendu']
  - id: late-delivery
    fr:
      problems: ['argile .. pas rendue']
`;

async function firmFileWith(content: string) {
  const folder = await openFolder();
  const file = path.join(folder.path, 'firm.yaml');
  await writeFile(file, content);
  return { file, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const item = (externalId: string, text: string): Item => ({
  externalId,
  channel: 'email',
  direction: 'in',
  receivedAt: '2026-11-01T15:00:00Z',
  subject: null,
  text,
  author: { name: null, email: `${externalId}@exemple.ca` },
  location: null,
  starsOfFive: null,
  inReplyTo: null,
  threadKey: null,
  noiseHint: null,
});

/** Real rows and the firm's own reading context; nobody answers the bells. */
function portsOf(store: Store): Ports {
  const note = () => {};
  return {
    store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(store, () => NOW),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug: note, info: note, warn: note, error: note },
    now: () => NOW,
  } as unknown as Ports;
}

async function workAll(ports: Ports, stage: typeof read | typeof group, subjectIds: readonly string[]): Promise<void> {
  for (const subjectId of subjectIds) {
    const claim = await ports.store.claim(stage.name as StageName, subjectId, 60);
    if (claim === null) throw new Error(`nothing to ${stage.name}`);
    expect(await runStage({ stage, ports }, claim)).toBe('done');
  }
}

describe('the settings of the ranking in the firm file', () => {
  test('are kept as the owner wrote them', async () => {
    await using written = await firmFileWith(`${FIRM}\npolicy:\n  window_days: 28\n  underReporting: { money: 2 }\n`);
    const { firm, warnings } = await readFirmFile(written.file);
    expect(firm.policy).toEqual({ window_days: 28, underReporting: { money: 2 } });
    expect(warnings).toEqual([]);
  });

  test('are refused all at once, each by its name', async () => {
    await using written = await firmFileWith(`${FIRM}\npolicy:\n  window_days: 0\n  windowDay: 3\n`);
    await expect(readFirmFile(written.file)).rejects.toThrow(
      /policy: windowDays: must be from 1 to 730, and is 0; windowDay: there is no such setting; did you mean windowDays\?/,
    );
  });
});

describe('the owner’s words for the lexicon', () => {
  test('go from the firm file through the store into what is read, and name the theme', async () => {
    await using written = await firmFileWith(FIRM);
    const { firm, warnings } = await readFirmFile(written.file);
    expect(warnings).toEqual([]);
    await using opened = await openTestStore();
    const { store } = opened;
    const ports = portsOf(store);
    await store.saveFirm(firm, false, 'test');
    const source = await store.saveSource({
      kind: 'file',
      name: 'import',
      settings: {},
      schedule: null,
      isSample: false,
    });
    const items = [
      item('a', 'Mon biscuit est sorti fendu.'),
      item('b', 'L’argile n’est toujours pas rendue chez moi.'),
    ];
    const accepted = await store.acceptItems(
      source.id,
      items.map((one) => ({
        externalId: one.externalId,
        rawType: 'application/json' as const,
        raw: Buffer.from(JSON.stringify(one)),
        receivedAt: NOW,
      })),
    );
    await workAll(
      ports,
      read,
      accepted.bells.map(({ subjectId }) => subjectId),
    );
    const complaints = await store.listComplaints({ limitRows: 10 });
    await workAll(
      ports,
      group,
      complaints.map(({ id }) => id),
    );
    await store.ring('group', FEW_SUBJECT);
    await workAll(ports, group, [FEW_SUBJECT]);
    const facets = complaints.flatMap(({ signals }) => signals.grievances.map(({ facet }) => facet));
    expect(facets.toSorted()).toEqual(['kiln-failure', 'late-delivery']);
    const labels = (await store.listBacklog()).map(({ theme }) => theme.label);
    expect(labels).toContainEqual({ fr: 'Four à poterie en panne', en: 'Kiln out of order' });
  });

  test('that cannot be used stop the file, naming the facet, the entry and what to do', async () => {
    await using written = await firmFileWith(FIRM.replace('biscuit .. fendu', 'biscuit.*fendu'));
    const failure = await readFirmFile(written.file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FirmFileError);
    expect(String(failure)).toContain(
      'facets kiln-failure fr problems "biscuit.*fendu" holds dots that mean nothing here',
    );
  });

  test('that the product knows already are warned of, with the name of the file', async () => {
    await using written = await firmFileWith(FIRM.replace('argile .. pas rendue', 'livraison en retard'));
    const { warnings } = await readFirmFile(written.file);
    expect(warnings.join('\n')).toMatch(
      /^firm\.yaml: facets late-delivery fr problems "livraison en retard" is already/u,
    );
  });

  test('stand in docs/lexicon.md as an example that can be used without a warning', async () => {
    const docs = await readFile(path.resolve(import.meta.dirname, '../../../../docs/lexicon.md'), 'utf8');
    const [, example = ''] = /```yaml\n([\s\S]+?)```/u.exec(docs) ?? [];
    await using written = await firmFileWith(FIRM.slice(0, FIRM.indexOf('facets:')) + example);
    const { firm, warnings } = await readFirmFile(written.file);
    expect(warnings).toEqual([]);
    expect(firm.facets?.map(({ id }) => id)).toEqual(['late-delivery', 'kiln-failure']);
  });
});
