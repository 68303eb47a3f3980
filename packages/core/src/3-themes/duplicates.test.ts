import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicatesAmong } from './batch.ts';
import { type ComparedText, duplicateKeysOf, duplicateOf, linksAround, signatureOf } from './duplicates.ts';
import { bandsOf, likenessOf, minhashOf } from './minhash.ts';
import { authorLikeness } from './same-author.ts';

const LONG =
  'Bonjour, la pompe que vous avez posée en mars fait un vacarme toute la nuit et personne ne vient malgré mes trois appels.';
const textOf = (id: string, cleanText: string, more: Partial<ComparedText> = {}): ComparedText => ({
  id,
  receivedAt: new Date('2026-10-05T09:00:00Z'),
  channel: 'email',
  author: { name: null, email: null },
  clientKey: id,
  cleanText,
  signature: signatureOf(cleanText),
  facets: [],
  duplicateOf: null,
  ...more,
});
const later = { receivedAt: new Date('2026-10-08T09:00:00Z') };
const ANNE = { name: 'Anne Lemaire', email: 'anne@courriel.example' };

describe('near copies', () => {
  it('are recognised when a word or an accent changes', () => {
    const copy = textOf('b', LONG.replace('trois', '4').replace('é', 'e'), later);
    expect(duplicateOf(copy, [textOf('a', LONG)])).toBe('a');
  });

  it('share at least one key, so that a store finds them', () => {
    const keys = new Set(duplicateKeysOf(signatureOf(LONG), { name: null, email: null }));
    const others = duplicateKeysOf(signatureOf(LONG.replace('trois', '4')), { name: null, email: null });
    expect(others.some((key) => keys.has(key))).toBe(true);
  });

  it('always point at the first telling', () => {
    const first = textOf('a', LONG);
    const second = textOf('b', LONG, { ...later, duplicateOf: 'a' });
    const third = textOf('c', LONG, { receivedAt: new Date('2026-10-09T09:00:00Z') });
    expect(duplicateOf(third, [second])).toBe('a');
    expect(duplicateOf(first, [second, third])).toBeNull();
  });

  it('need the same author when the text is short', () => {
    const short = 'Toujours rien reçu.';
    expect(duplicateOf(textOf('b', short, later), [textOf('a', short)])).toBeNull();
    const mine = { author: ANNE, clientKey: 'anne' };
    expect(duplicateOf(textOf('b', short, { ...later, ...mine }), [textOf('a', short, mine)])).toBe('a');
  });

  it('are not made by a form that two people fill in', () => {
    const form = (name: string, trouble: string) =>
      `Nom : ${name}\nService concerné : dépannage\nDate de passage : octobre\nVotre message : ${trouble}`;
    const a = textOf('a', form('Anne Lemaire', 'fuite sous la chaudière'), { author: ANNE });
    const b = textOf('b', form('Paul Collard', 'facture reçue deux fois'), {
      ...later,
      author: { name: 'Paul Collard', email: 'paul@courriel.example' },
    });
    expect(duplicateOf(b, [a])).toBeNull();
  });
});

describe('one event told twice', () => {
  const mail = textOf(
    'a',
    'Votre technicien a cassé le carrelage de la salle de bain mardi et il est parti sans un mot.',
    {
      author: ANNE,
      facets: ['damage'],
    },
  );
  const review = (more: Partial<ComparedText>) =>
    textOf('b', 'Carrelage fendu, technicien envolé. Une étoile.', {
      ...later,
      channel: 'review',
      author: { name: 'Anne L.', email: null },
      facets: ['damage'],
      ...more,
    });

  it('is one complaint, by mail and then in a public review under a short name', () => {
    expect(duplicateOf(review({}), [mail])).toBe('a');
  });

  it('is two when the review is of another trouble', () => {
    const other = review({ cleanText: 'Accueil glacial au magasin.', facets: ['rudeness'] });
    expect(duplicateOf(other, [mail])).toBeNull();
  });

  it('is two when somebody else reports it, or a month later, or by mail again', () => {
    expect(duplicateOf(review({ author: { name: 'Bruno L.', email: null } }), [mail])).toBeNull();
    expect(duplicateOf(review({ receivedAt: new Date('2026-11-20T09:00:00Z') }), [mail])).toBeNull();
    expect(duplicateOf(review({ channel: 'email' }), [mail])).toBeNull();
  });
});

describe('tellings that come in another order than they were told', () => {
  /** Groups the messages one by one as they come, and again those whose link may be another now, until nobody is left. */
  const linksIn = (order: readonly ComparedText[]): ReadonlyMap<string, string | null> => {
    const known = new Map<string, ComparedText>();
    const waiting = order.map(({ id }) => id);
    const texts = new Map(order.map((text) => [text.id, text]));
    let rounds = 0;
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      rounds += 1;
      if (rounds > 1_000) throw new Error('it never ends');
      const text = known.get(id) ?? texts.get(id);
      if (text === undefined) continue;
      const keys = new Set(duplicateKeysOf(text.signature, text.author));
      const near = [...known.values()].filter(
        (other) => other.id !== id && duplicateKeysOf(other.signature, other.author).some((key) => keys.has(key)),
      );
      const { duplicateOf: link, followers, again } = linksAround(text, near, known.has(id));
      known.set(id, { ...text, duplicateOf: link });
      const first = link ?? id;
      for (const other of known.values()) {
        const follows = followers.includes(other.id) || followers.includes(other.duplicateOf ?? '');
        if (follows && other.id !== first) known.set(other.id, { ...other, duplicateOf: first });
      }
      waiting.push(...again.filter((other) => !waiting.includes(other)));
    }
    return new Map([...known.values()].map((one) => [one.id, one.duplicateOf] as const).sort());
  };

  it('are linked as if they had come in order', () => {
    const parts = fc.array(
      fc.constantFrom('fuite', 'chaudière 4512', 'facture', 'technicien', 'jamais venu', 'bruit'),
      {
        minLength: 1,
        maxLength: 25,
      },
    );
    const authors = fc.constantFrom(ANNE, { name: 'Anne L.', email: null }, { name: 'Bo', email: null });
    const channels = fc.constantFrom('email' as const, 'review' as const, 'form' as const);
    // Days that meet and days that are weeks apart: being alike does not pass from one to the next.
    const days = fc.constantFrom(1, 2, 2, 3, 20, 33, 40);
    const messages = fc.array(fc.tuple(parts, authors, channels, days), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(messages, fc.infiniteStream(fc.nat()), (told, places) => {
        const texts = told.map(([words, author, channel, day], index) =>
          textOf(`m${index}`, words.join(' '), {
            author,
            channel,
            clientKey: author.email ?? `m${index}`,
            receivedAt: new Date(Date.UTC(2026, 9, day)),
          }),
        );
        const inOrder = texts.toSorted(
          (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1),
        );
        const mixed = texts
          .map((text) => ({ text, place: places.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ text }) => text);
        const expected = new Map(
          inOrder.map(({ id }, place) => [id, duplicatesAmong(inOrder)[place] ?? null] as const).sort(),
        );
        expect(linksIn(inOrder)).toEqual(expected);
        expect(linksIn(mixed)).toEqual(expected);
        expect(linksIn(mixed.toReversed())).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('lead a whole family to the first telling, which came in last', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id, day) =>
      textOf(id, LONG, { receivedAt: new Date(Date.UTC(2026, 9, 5 + day)) }),
    ) as [ComparedText, ComparedText, ComparedText];
    const grouped = [b, { ...c, duplicateOf: 'b' }];
    expect(linksAround(a, grouped, false)).toEqual({ duplicateOf: null, followers: ['b'], again: ['c'] });
    expect(linksIn([c, b, a])).toEqual(
      new Map([
        ['a', null],
        ['b', 'a'],
        ['c', 'a'],
      ]),
    );
  });

  it('disturb nobody when nothing changed', () => {
    const second = textOf('b', LONG, later);
    expect(linksAround(second, [], true)).toEqual({ duplicateOf: null, followers: [], again: [] });
    const first = linksAround(textOf('a', LONG), [{ ...second, duplicateOf: 'a' }], true);
    expect(first).toEqual({ duplicateOf: null, followers: [], again: [] });
  });
});

describe('authors', () => {
  const likeness = (a: string, b: string) => authorLikeness({ name: a, email: null }, { name: b, email: null });
  it('are compared by full name in any order, and by initials with less trust', () => {
    expect(likeness('LEMAIRE Anne', 'Mme Anne Lemaire')).toBe('same');
    expect(likeness('Robert J. Collard', 'Robert Collard')).toBe('same');
    expect(likeness('A. Lemaire, Jambes', 'Anne Lemaire')).toBe('abbreviated');
    expect(likeness('Anne L.', 'Anne Lemaire')).toBe('abbreviated');
    expect(likeness('Anne Dubois', 'Anne Lemaire')).toBe('different');
    expect(likeness('Anonyme', 'Anonyme')).toBe('unknown');
  });
});

describe('signatures', () => {
  it('estimate how much two texts share', () => {
    expect(likenessOf(minhashOf(LONG), minhashOf(LONG))).toBe(1);
    expect(
      likenessOf(minhashOf(LONG), minhashOf('Nice room, great view, we will be back next summer for sure!')),
    ).toBeLessThan(0.1);
  });

  it('never call two empty texts alike', () => {
    expect(bandsOf(minhashOf('!!'))).toEqual([]);
    expect(likenessOf(minhashOf(''), minhashOf(''))).toBe(0);
  });

  it('give 32 different signed 64-bit bands that never change', () => {
    const bands = bandsOf(minhashOf(LONG));
    expect(new Set(bands).size).toBe(32);
    expect(bands.every((band) => BigInt.asIntN(64, band) === band)).toBe(true);
    expect(bands[0]).toBe(6146754881713674494n);
  });

  it('accept any text, broken characters too', () => {
    const anyText = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(minhashOf(text)).toHaveLength(128);
      }),
    );
  });
});

describe('a whole collection', () => {
  it('gives what comparing each message on arrival gives', () => {
    const words = fc.array(fc.constantFrom('fuite', 'chaudière', 'facture', 'technicien', 'jamais venu', 'bruit'), {
      minLength: 1,
      maxLength: 25,
    });
    const authors = fc.constantFrom(ANNE, { name: 'Anne L.', email: null }, { name: 'Bo', email: null });
    const channels = fc.constantFrom('email' as const, 'review' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, authors, channels), { maxLength: 8 }), (messages) => {
        const texts = messages.map(([parts, author, channel], index) =>
          textOf(`m${index}`, parts.join(' '), {
            author,
            channel,
            clientKey: author.email ?? `m${index}`,
            receivedAt: new Date(Date.UTC(2026, 9, 1 + index)),
          }),
        );
        const arrived: ComparedText[] = [];
        const oneByOne = texts.map((text) => {
          const keys = new Set(duplicateKeysOf(text.signature, text.author));
          const near = arrived.filter((other) =>
            duplicateKeysOf(other.signature, other.author).some((key) => keys.has(key)),
          );
          const found = duplicateOf(text, near);
          arrived.push({ ...text, duplicateOf: found });
          return found;
        });
        expect(duplicatesAmong(texts)).toEqual(oneByOne);
      }),
    );
  });
});
