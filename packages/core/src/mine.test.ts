import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from './1-complaint/item.ts';
import { readingContextFor } from './2-signals/context.ts';
import type { Facet } from './2-signals/lexicon/facet.ts';
import { matcherFrom } from './2-signals/lexicon/match.ts';
import type { Signals } from './2-signals/signals.ts';
import type { Firm } from './firm/firm.ts';
import { mine, readerFor, withTradesTold } from './mine.ts';
import { mineWith } from './mine-build.ts';
import type { MineInput, Reader } from './mine-run.ts';

const FIRM: Firm = {
  name: 'Chauffage Lambert',
  country: 'BE',
  region: 'WAL',
  locale: 'fr-BE',
  timeZone: 'Europe/Brussels',
  currency: 'EUR',
  locations: [],
  staff: [],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
};

const itemOf = (externalId: string, text: string, more: Partial<Item> = {}): Item => ({
  externalId,
  channel: 'email',
  direction: 'in',
  receivedAt: '2026-10-05T09:00:00Z',
  subject: null,
  text,
  author: { name: null, email: `${externalId}@courriel.example` },
  location: null,
  starsOfFive: null,
  inReplyTo: null,
  threadKey: null,
  noiseHint: null,
  ...more,
});

const QUIET: Signals = {
  language: 'fr',
  kind: 'complaint',
  noiseReason: null,
  severity: 2,
  isIronic: false,
  ask: null,
  remedySought: 'none',
  discountPercent: null,
  amountsCents: [],
  priorContactsClaimed: 0,
  occurrence: 1,
  criticalReasons: [],
  boundaryConditionIds: [],
  grievances: [],
  promises: [],
  evidence: [],
};
const NO_WORDS = { topics: [], problems: [] };
const LATE: Facet = {
  id: 'late-visit',
  label: { fr: 'Rendez-vous manqué', en: 'Missed visit' },
  target: 'process',
  nature: 'process',
  severity: 2,
  fr: NO_WORDS,
  en: NO_WORDS,
};

/** Reads by one word, so that these tests judge what is made of a reading and not the reading. */
const reader: Reader = {
  lexicon: { facets: new Map([[LATE.id, LATE]]), matcher: matcherFrom([]) },
  staffWords: new Set(),
  read: ({ text }) => {
    if (text.includes('pub'))
      return { cleanText: text, signals: { ...QUIET, kind: 'noise', noiseReason: 'advertising' } };
    const quote = text;
    const facet = text.includes('venu') ? 'late-visit' : 'other';
    const severity = text.includes('danger') ? 8 : 2;
    const grievance = {
      ...({ start: 0, end: quote.length, quote, facet, severity } as const),
      ...({ target: 'process', staff: null, unresolvedStaff: null, staffCandidates: [], product: null } as const),
    };
    return { cleanText: text, signals: { ...QUIET, severity, grievances: [grievance] } };
  },
};
const run = (items: readonly Item[], more: Partial<MineInput> = {}) =>
  mineWith({ items, replies: [], firm: FIRM, clients: [], ...more }, reader);

describe('a one-shot run', () => {
  it('ranks what two clients complain of, with a reason in the firm’s language', () => {
    const document = run([
      itemOf('a', 'personne n’est venu lundi'),
      itemOf('b', 'technicien jamais venu chez moi'),
      itemOf('c', 'le bouchon fuit'),
    ]);
    expect(document.backlog).toHaveLength(1);
    expect(document.backlog[0]?.reason).toMatch(/^1er\u00a0: 2\u00a0clients \(aucun\u00a0avant\)/);
    expect(document.backlog[0]?.reasonEn).toMatch(/^1st: 2\u00a0clients/);
    expect(document.themes[0]).toMatchObject({
      id: document.backlog[0]?.themeId,
      labelFr: 'Rendez-vous manqué',
      labelEn: 'Missed visit',
      facet: 'late-visit',
      target: 'process',
      size: 2,
      clients: 2,
      complaintIds: ['a', 'b'],
    });
    expect(document.themes.map(({ labelFr }) => labelFr)).toContain('Bouchon');
  });

  it('answers in input order, whatever the dates', () => {
    const document = run([
      itemOf('late', 'jamais venu', { receivedAt: '2026-10-09T09:00:00Z' }),
      itemOf('early', 'jamais venu', { receivedAt: '2026-10-01T09:00:00Z' }),
    ]);
    expect(document.complaints.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(document.themes[0]?.firstSeen).toBe('2026-10-01T09:00:00.000Z');
  });

  it('shows noise with its reason and counts it nowhere', () => {
    const document = run([itemOf('ad', 'pub : personne n’est venu')]);
    expect(document.complaints[0]).toMatchObject({ kind: 'noise', noiseReason: 'advertising' });
    expect(document.themes).toEqual([]);
  });

  it('counts one event told twice as one client', () => {
    const told =
      'Personne n’est venu mardi pour la chaudière alors que le rendez-vous du 6 octobre était confirmé par écrit.';
    const document = run([
      itemOf('mail', told),
      itemOf('review', told.replace('Personne', 'Évidemment personne'), {
        channel: 'review',
        author: { name: 'Anne L.', email: null },
        receivedAt: '2026-10-07T09:00:00Z',
      }),
    ]);
    expect(document.complaints[1]?.duplicateOf).toBe('mail');
    expect(document.themes[0]).toMatchObject({ size: 2, clients: 1 });
    expect(document.backlog).toEqual([]);
  });

  it('counts a message that a file holds twice once', () => {
    const document = run([itemOf('same', 'jamais venu'), itemOf('same', 'jamais venu')]);
    expect(document.themes[0]?.clients).toBe(1);
    expect(document.backlog).toEqual([]);
  });

  it('puts one grave complaint on the list', () => {
    expect(run([itemOf('a', 'jamais venu, danger')]).backlog).toHaveLength(1);
  });

  it('ranks an old file as of its last complaint', () => {
    const items = [itemOf('a', 'jamais venu'), itemOf('b', 'pas venu')];
    const ranked = (asOf: Date) => run(items, { asOf }).backlog.map(({ clients }) => clients);
    expect(ranked(new Date('2027-10-05T09:00:00Z'))).toEqual([2]);
  });

  it('takes a clients file into account: margins, and one person behind two addresses', () => {
    const client = { organisation: null, clientSince: null, daysToPay: null, referrals: null } as const;
    const clients = [
      {
        ...client,
        id: 'cli_1' as const,
        name: 'Anne Lemaire',
        email: 'a@courriel.example',
        yearlyMarginCents: 900_000,
      },
      { ...client, id: 'cli_2' as const, name: 'Bruno Petit', email: null, yearlyMarginCents: 10_000 },
    ];
    const items = [
      itemOf('a', 'jamais venu'),
      itemOf('x', 'encore pas venu', { author: { name: 'LEMAIRE Anne', email: null } }),
      itemOf('b', 'venu trop tard', { author: { name: 'Bruno Petit', email: null } }),
    ];
    expect(run(items, { clients }).themes[0]?.clients).toBe(2);
    expect(run(items, { clients }).backlog[0]?.atRiskPerMonth).toBeGreaterThan(
      run(items).backlog[0]?.atRiskPerMonth ?? 0,
    );
  });

  it('lists the promises of our answers, and counts a broken one against its theme', () => {
    const items = [itemOf('a', 'jamais venu'), itemOf('b', 'pas venu')];
    const answer = itemOf('r1', 'Nous vous rappelons lundi.', { direction: 'out', inReplyTo: 'a' });
    const promise = {
      ...{ start: 0, end: 26, quote: 'Nous vous rappelons lundi.', promisor: null, performer: null, action: 'appel' },
      ...{ dueText: 'lundi', due: '2026-10-12T17:00:00+02:00', condition: null, confidence: 0.9 },
      ...({ state: 'open', voice: 'our_words' } as const),
    };
    const promising: Reader = {
      ...reader,
      read: (item) =>
        item.direction === 'in'
          ? reader.read(item)
          : { cleanText: item.text, signals: { ...QUIET, kind: 'request', promises: [promise] } },
    };
    const asOf = new Date('2026-10-20T09:00:00Z');
    const input = { items, replies: [answer], firm: FIRM, clients: [], asOf };
    const document = mineWith(input, promising);
    const before = mineWith({ ...input, asOf: new Date('2026-10-11T09:00:00Z') }, promising);
    expect(before.replies?.[0]?.promises[0]?.state).toBe('open');
    expect(document.replies?.[0]).toMatchObject({ id: 'r1', promises: [{ quote: promise.quote, state: 'broken' }] });
    expect(document.backlog[0]?.reason).toContain('1\u00a0sur\u00a02 avec promesse non tenue');
    expect(mineWith({ ...input, replies: [] }, promising).backlog[0]?.reason).not.toContain('promesse');
  });

  it('tells its progress to the end', () => {
    const seen: string[] = [];
    run([itemOf('a', 'venu')], { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/1']);
  });
});

describe('the product’s own reading', () => {
  const COMPLAINTS = [
    'J’ai été facturé deux fois pour le même dépannage, et personne ne me rembourse.',
    'You charged my card twice for one visit and nobody answers.',
    'Votre technicien n’est jamais venu, j’ai attendu toute la journée pour rien.',
    'The technician never showed up, I waited the whole day for nothing.',
    'L’accueil au comptoir est glacial, on m’a raccroché au nez.',
    'Merci beaucoup, tout était parfait !',
  ];
  const items = COMPLAINTS.map((text, index) =>
    itemOf(`m${index}`, text, { receivedAt: `2026-10-0${index + 1}T09:00:00Z` }),
  );
  const input: MineInput = { items, replies: [], firm: FIRM, clients: [] };
  const context = readingContextFor(FIRM);
  const mineAgain = (more: Partial<MineInput> = {}) =>
    mineWith({ ...input, ...more }, readerFor(withTradesTold(context, items), more.assumeComplaints ?? false));

  it('does not crash on nothing, and says nothing', () => {
    const document = mineAgain({ items: [] });
    expect(document).toMatchObject({
      version: 1,
      complaints: [],
      themes: [],
      backlog: [],
      silence: [],
      earlyWarnings: [],
    });
    expect(document).not.toHaveProperty('replies');
  });

  it('gives the same document for the same input', { timeout: 60_000 }, () => {
    expect(mineAgain()).toEqual(mine(input));
  });

  it('gives the same themes and ranks when the messages come in another order', () => {
    const expected = mineAgain();
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        const document = mineAgain({ items: shuffled });
        expect(document.themes).toEqual(expected.themes);
        expect(document.backlog).toEqual(expected.backlog);
      }),
      { numRuns: 20 },
    );
  });

  it('quotes the exact words of each message', () => {
    for (const [place, complaint] of mineAgain().complaints.entries()) {
      for (const { quote } of complaint.grievances) expect(items[place]?.text).toContain(quote);
    }
  });

  it('takes every message for a complaint when told so', () => {
    const document = mine({
      ...input,
      items: [itemOf('q', 'Quels sont vos horaires le samedi ?')],
      assumeComplaints: true,
    });
    expect(document.complaints[0]?.kind).toBe('complaint');
    expect(document.complaints[0]?.grievances[0]?.quote).toBe('Quels sont vos horaires le samedi ?');
    expect(mineAgain({ items: [itemOf('e', '  ')], assumeComplaints: true }).complaints[0]?.grievances).toEqual([]);
  });
});
