import type { Firm } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { PageLanguage } from '../house/texts.ts';
import type { Paper } from './poster.ts';

export type PosterOrder = {
  readonly language: PageLanguage;
  readonly paper: Paper;
  /** Id or name of one of the firm's places; `null` for all. */
  readonly location: string | null;
};

/** Where the customers of a place write; the place is chosen for them. */
export function bossUrl(baseUrl: string, { language, location }: Pick<PosterOrder, 'language' | 'location'>): string {
  const page = `${baseUrl}/${language === 'fr' ? 'patron' : 'boss'}`;
  return location === null ? page : `${page}?lieu=${encodeURIComponent(location)}`;
}

/** Letter in North America, A4 elsewhere. */
export function usualPaper(firm: Firm): Paper {
  return firm.country === 'CA' ? 'letter' : 'a4';
}

/** The poster of this installation; `null` when the firm has no such place. */
export async function makePoster(
  ports: Pick<Ports, 'config' | 'now'>,
  firm: Firm,
  order: PosterOrder,
): Promise<Uint8Array | null> {
  const place = firm.locations.find(({ id, name }) => id === order.location || name === order.location);
  if (order.location !== null && place === undefined) return null;
  const url = bossUrl(ports.config.http.baseUrl, { ...order, location: place?.id ?? null });
  // Drawing costs a hundred milliseconds to load, and a poster is printed once.
  const { posterPdf } = await import('./poster.ts');
  const { language, paper } = order;
  return posterPdf({ firmName: firm.name, url, language, paper, location: place?.name ?? null, madeAt: ports.now() });
}
