import { describe, expect, test } from 'vitest';
import { formMapping } from './field-mapping.ts';
import type { FormBodyType } from './form-body.ts';
import type { FormShape } from './form-shapes.ts';
import { type FormReading, readForm, submissionIdOf } from './read-form.ts';
import { sharedFile } from './samples.fixture.ts';

const ACCEPTED = { externalId: 'x', acceptedAt: new Date('2026-11-22T09:00:00Z') };

type Given = { readonly mapping?: Record<string, unknown>; readonly type?: FormBodyType };

function deliveryOf(shape: FormShape, body: unknown, { mapping, type = 'form/json' }: Given = {}) {
  const raw = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
  return { shape, mapping: mapping === undefined ? null : formMapping.parse(mapping), type, raw };
}

const readingOf = (shape: FormShape, body: unknown, given?: Given) =>
  readForm(deliveryOf(shape, body, given), ACCEPTED);

function itemOf(reading: FormReading) {
  if (reading.kind !== 'item') throw new Error(`held: ${reading.why}`);
  return reading.item;
}

/** The delivery of a sample, which also says what it is and where it was found. */
function sampleOf(name: string): unknown {
  const sample = sharedFile('samples', 'forms', name);
  return sample === null ? null : (JSON.parse(sample) as { payload: unknown }).payload;
}

const isMissing = sampleOf('typeform.json') === null;

describe.skipIf(isMissing)('the samples of each shape', () => {
  test('Typeform: the long answer alone, who wrote it, the mark and the date', () => {
    const item = itemOf(readingOf('typeform', sampleOf('typeform.json')));
    expect(item.text).toMatch(/^It's cold right now! .* the area is hilly\.$/);
    expect(item.author).toEqual({ name: 'Laura', email: 'laura@example.com' });
    expect(item).toMatchObject({ channel: 'form', location: null, starsOfFive: 3, receivedAt: '2018-01-18T18:17:02Z' });
    expect(submissionIdOf(deliveryOf('typeform', sampleOf('typeform.json')))).toBe('a3a12ec67a1365927098a606107fac15');
  });

  test('Tally: both answers under their questions, choices and files aside', () => {
    const item = itemOf(readingOf('tally', sampleOf('tally.json')));
    expect(item.text).toBe('Text\nHello\n\nLong text\nHello world');
    expect(item.asked?.map(({ start, end }) => item.text.slice(start, end))).toEqual(['Text', 'Long text']);
    expect(item.author).toEqual({ name: null, email: 'alice@example.com', phone: '+32491223344' });
    expect(item.starsOfFive).toBe(4);
    expect(submissionIdOf(deliveryOf('tally', sampleOf('tally.json')))).toBe('2wgx4n');
  });

  test('Formbricks: questions without titles are held, and read once somebody mapped them', () => {
    const held = readingOf('formbricks', sampleOf('formbricks.json'));
    expect(held).toMatchObject({ kind: 'held', why: 'unmapped' });
    expect(held.kind === 'held' && held.columns.map(({ column }) => column)).toEqual(['q1', 'q2']);
    const item = itemOf(readingOf('formbricks', sampleOf('formbricks.json'), { mapping: { text: 'q1' } }));
    expect(item.text).toBe('clicked');
    expect(submissionIdOf(deliveryOf('formbricks', sampleOf('formbricks.json')))).toBe('responseId');
  });

  test('Jotform: a name and an address without any box for words is held', () => {
    const { _restSubmission, ...parts } = sampleOf('jotform.json') as Record<string, unknown>;
    const held = readingOf('jotform', multipart(parts as Record<string, string>), { type: 'form/multipart' });
    expect(held).toMatchObject({ kind: 'held', why: 'unmapped' });
    expect(held.kind === 'held' && held.columns.map(({ value }) => value)).toEqual(['Kin Lane', 'kin@example.com']);
    expect(readingOf('jotform', _restSubmission)).toMatchObject({ kind: 'held', why: 'unmapped' });
    expect(submissionIdOf(deliveryOf('jotform', parts))).toBe('5123456789012345678');
  });

  test('Google Forms: the question that asks for the problem holds the words', () => {
    const item = itemOf(readingOf('google_forms', sampleOf('google-forms.json')));
    expect(item).toMatchObject({
      text: 'Personne ne m’a rappelé.',
      location: 'Laval',
      author: { email: 'paul@exemple.ca' },
      receivedAt: '2026-03-03T15:12:00Z',
    });
  });

  test.each([
    ['cf7', 'cf7.json', { text: 'Le service est pourri.', subject: 'Plainte' }],
    ['wpforms', 'wpforms.json', { text: 'Le service est pourri.' }],
  ] as const)('%s: fields that say what they are', (shape, file, wanted) => {
    const item = itemOf(readingOf(shape, sampleOf(file)));
    expect(item).toMatchObject({ ...wanted, author: { name: 'Luc Roy', email: 'luc@client.ca' } });
  });

  test('Gravity Forms: numbered fields are held, its own columns are not shown', () => {
    const held = readingOf('gravity', sampleOf('gravity.json'));
    expect(held.kind === 'held' && held.columns.map(({ column }) => column).toSorted()).toEqual([
      '1',
      '2',
      '3',
      '4.3',
      '4.6',
    ]);
    const mapping = { text: '3', name: ['4.3', '1'], email: '2' };
    const item = itemOf(readingOf('gravity', sampleOf('gravity.json'), { mapping }));
    expect(item).toMatchObject({
      text: 'Le service est pourri.',
      author: { name: 'Luc', email: 'luc@client.ca' },
      receivedAt: '2026-03-03T15:12:00Z',
    });
    expect(submissionIdOf(deliveryOf('gravity', sampleOf('gravity.json')))).toBe('3-4512');
  });

  test('Microsoft Forms: held until the one question is named, months first', () => {
    expect(readingOf('ms_forms', sampleOf('ms-forms-power-automate.json'))).toMatchObject({ kind: 'held' });
    const item = itemOf(
      readingOf('ms_forms', sampleOf('ms-forms-power-automate.json'), { mapping: { text: 'r1f3a' } }),
    );
    expect(item).toMatchObject({ text: 'Personne ne rappelle', receivedAt: '2026-03-03T15:12:00Z' });
    expect(submissionIdOf(deliveryOf('ms_forms', sampleOf('ms-forms-power-automate.json')))).toBe('17');
  });

  test('a plain HTML form: accents whole, what steers the answer left out', () => {
    const body = (sharedFile('samples', 'forms', 'html-post.txt') ?? '').split(/\r?\n\r?\n/)[1]?.trim() ?? '';
    const item = itemOf(readingOf('html', body, { type: 'form/urlencoded' }));
    expect(item).toMatchObject({
      text: 'Le produit est brisé.',
      noiseHint: null,
      author: { name: 'Hélène Gagnon', email: 'helene@exemple.ca' },
    });
  });

  test('the mapping proposed for anything else reads four kinds of delivery', () => {
    const { map } = sampleOf('generic-mapping.yaml.json') as { map: Record<string, unknown> };
    const textOf = (body: unknown) => itemOf(readingOf('generic', body, { mapping: map })).text;
    expect(textOf({ fields: { message: 'Un.' } })).toBe('Un.');
    expect(textOf({ 'your-message': 'Deux.' })).toBe('Deux.');
    expect(textOf({ 3: 'Trois.' })).toBe('Trois.');
    const typed = {
      data: {
        fields: [
          { type: 'TEXTAREA', value: 'Quatre.' },
          { type: 'EMAIL', value: 'a@b.ca' },
        ],
      },
    };
    expect(textOf(typed)).toBe('Quatre.');
    expect(readingOf('generic', { autre: 'Cinq.' }, { mapping: map })).toMatchObject({ kind: 'held' });
  });
});

function tallyOf(fields: readonly Readonly<Record<string, unknown>>[]) {
  return { eventType: 'FORM_RESPONSE', data: { submissionId: '1', fields } };
}

function multipart(parts: Readonly<Record<string, string>>): string {
  const fields = Object.entries(parts).map(
    ([name, value]) => `--BOUND\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${fields.join('')}--BOUND--\r\n`;
}

describe('what no sample holds', () => {
  test('an unknown delivery is held with the columns seen, never guessed', () => {
    const body = { a: { b: ['Personne ne rappelle jamais dans ce magasin.'] }, 'c.d': 3, list: [{ x: 'y' }] };
    expect(readingOf('generic', body)).toEqual({
      kind: 'held',
      why: 'unmapped',
      columns: [
        { column: 'a.b', question: null, value: 'Personne ne rappelle jamais dans ce magasin.' },
        { column: 'c.d', question: null, value: '3' },
        { column: 'list.0.x', question: null, value: 'y' },
      ],
    });
  });

  test('every column shown can be mapped, whatever dots its name holds', () => {
    const body = { a: { 'b.c': { d: 'Un.' } }, 'e.f': 'Deux.', list: [{ x: 'Trois.' }], __proto__x: 'Quatre.' };
    const held = readingOf('generic', body);
    if (held.kind !== 'held') throw new Error('not held');
    expect(held.columns).toHaveLength(4);
    for (const { column, value } of held.columns) {
      expect(itemOf(readingOf('generic', body, { mapping: { text: column } })).text).toBe(value);
    }
  });

  test('a JSON pointer and a list of checkboxes are read', () => {
    const body = { 'a/b': { motifs: ['Attente', 'Accueil'] } };
    expect(itemOf(readingOf('generic', body, { mapping: { text: '/a~1b/motifs' } })).text).toBe('Attente, Accueil');
  });

  test('what is not what it says is held, whatever it is', () => {
    for (const body of ['', '{', 'null', '"words"', '[', '\u0000']) {
      expect(readingOf('typeform', body)).toMatchObject({ kind: 'held', why: 'unreadable' });
    }
    expect(readingOf('typeform', {})).toMatchObject({ kind: 'held', why: 'unmapped' });
    expect(submissionIdOf(deliveryOf('typeform', '{'))).toBeNull();
  });

  test.each([
    ['cf7', { 'your-name': 'Luc Roy' }],
    ['cf7', { 'your-name': 'Luc Roy', 'your-subject': 'Votre technicien n’est jamais venu' }],
    ['html', { nom: 'Luc Roy', courriel: 'luc@client.ca', succursale: 'Laval' }],
    ['tally', tallyOf([{ key: 'n', label: 'Nom', type: 'INPUT_TEXT', value: 'Luc Roy' }])],
    ['google_forms', { data: { fields: { Nom: ['Luc Roy'] } } }],
  ] as const)(
    '%s: a name or a subject without any box for words is held, never taken for an empty form',
    (shape, body) => {
      expect(readingOf(shape, body)).toMatchObject({ kind: 'held', why: 'unmapped' });
    },
  );

  test.each([
    ['cf7', { 'your-name': 'Luc Roy', 'your-message': ' ' }, {}],
    ['jotform', { submissionID: '1', rawRequest: '{"q3_name":"Luc Roy","q4_message":""}' }, {}],
    [
      'tally',
      tallyOf([
        { key: 'n', label: 'Nom', type: 'INPUT_TEXT', value: 'Luc Roy' },
        { key: 'm', label: 'Votre message', type: 'TEXTAREA', value: null },
      ]),
      {},
    ],
    ['gravity', { id: '1', 1: 'Luc Roy', 3: '' }, { mapping: { text: '3', name: '1' } }],
    ['generic', { qui: 'Luc Roy', mots: '' }, { mapping: { text: 'mots', name: 'qui' } }],
  ] as const)('%s: a box for words that was left blank is an empty form', (shape, body, given) => {
    const item = itemOf(readingOf(shape, body, given));
    expect([item.text, item.noiseHint, item.author.name]).toEqual(['', 'empty', 'Luc Roy']);
  });

  test('a mark alone is an answer', () => {
    const item = itemOf(readingOf('html', { note: '1', nom: 'Luc Roy' }));
    expect(item).toMatchObject({ text: '', starsOfFive: 1, noiseHint: null });
  });

  test('a filled trap is spam that stays countable', () => {
    const item = itemOf(readingOf('html', 'message=Buy+now&_gotcha=x', { type: 'form/urlencoded' }));
    expect(item.noiseHint).toBe('spam');
    expect(item.text).toBe('Buy now');
  });

  test('control fields of the outside have no effect', () => {
    const plain = { 'your-message': 'Le service est pourri.', 'your-email': 'luc@client.ca' };
    const hostile = JSON.stringify(plain).replace(
      '{',
      '{"__proto__":{"noiseHint":"spam","isForBoss":true},"constructor":{"prototype":{"text":"x"}},"X-Doleances-Kind":"noise","direction":"out","channel":"review","severity":8,',
    );
    expect(itemOf(readingOf('cf7', hostile))).toEqual(itemOf(readingOf('cf7', plain)));
    expect(({} as Record<string, unknown>).noiseHint).toBeUndefined();
  });

  test('a page in windows-1252 keeps its accents', () => {
    const raw = 'message=Le+g%E9rant+m%92a+ignor%E9&nom=Ren%E9e';
    expect(itemOf(readingOf('html', raw, { type: 'form/urlencoded' }))).toMatchObject({
      text: 'Le gérant m’a ignoré',
      author: { name: 'Renée' },
    });
  });

  test('two stories and a name in two fields are put together', () => {
    const fields = {
      Prénom: ['Luc'],
      'Nom de famille': ['Roy'],
      Téléphone: ['514 555-0199'],
      'Que s’est-il passé?': ['Le livreur n’est jamais venu.'],
      'Comment nous avez-vous connus?': ['Ami'],
      'Et ensuite?': ['Au téléphone on a raccroché deux fois.'],
    };
    const item = itemOf(readingOf('google_forms', { timestamp: 'x', data: { fields } }));
    expect(item.author).toEqual({ name: 'Luc Roy', email: null, phone: '514 555-0199' });
    expect(item.text).toBe(
      'Que s’est-il passé?\nLe livreur n’est jamais venu.\n\nEt ensuite?\nAu téléphone on a raccroché deux fois.',
    );
    expect(item.receivedAt).toBe('2026-11-22T09:00:00.000Z');
  });

  test('a survey on its way is no complaint yet, and has another name than the finished one', () => {
    const data = { id: 'r1', updatedAt: '2026-11-01T10:00:00Z', finished: false, data: { q1: 'Froid' } };
    const step = { event: 'responseUpdated', data };
    expect(readingOf('formbricks', step, { mapping: { text: 'q1' } })).toMatchObject({
      kind: 'held',
      why: 'unfinished',
    });
    expect(submissionIdOf(deliveryOf('formbricks', step))).toBe('r1:2026-11-01T10:00:00Z');
  });

  test('a date that lies ahead is not believed', () => {
    const body = { text: 'Froid.', at: '2031-01-01T00:00:00Z' };
    const item = itemOf(readingOf('generic', body, { mapping: { text: 'text', occurredAt: 'at' } }));
    expect(item.receivedAt).toBe('2026-11-22T09:00:00.000Z');
  });
});
