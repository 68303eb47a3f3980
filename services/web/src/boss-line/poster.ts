import path from 'node:path';
import PdfDocument from 'pdfkit';
import { create } from 'qrcode';
import { FONTS_FOLDER } from '../house/fonts-folder.ts';
import type { PageLanguage } from '../house/texts.ts';
import { type PosterTexts, posterTexts } from './poster-texts.ts';

export type Paper = 'a4' | 'letter';

export type Poster = {
  readonly firmName: string;
  /** Where the code leads. */
  readonly url: string;
  readonly language: PageLanguage;
  readonly paper: Paper;
  /** The place it hangs in; `null` for all. */
  readonly location: string | null;
  readonly madeAt: Date;
};

const INK = '#1d1b18';
const SOFT = '#5d574f';
const ACCENT = '#8a3b12';
const MARGIN = 54;
/** Nine centimetres: read from two steps away. */
const CODE_WIDTH = 255;
/** White modules around the code, as ISO 18004 wants them. */
const QUIET_MODULES = 4;

type Pdf = InstanceType<typeof PdfDocument>;

/** One page to print and hang up: what it is for, the code, the address in letters, what to expect. */
export async function posterPdf(poster: Poster): Promise<Uint8Array> {
  const { firmName, language, paper, madeAt } = poster;
  const texts = posterTexts(language);
  const pdf = new PdfDocument({
    size: paper === 'a4' ? 'A4' : 'LETTER',
    margin: MARGIN,
    lang: language,
    displayTitle: true,
    info: { Title: `${texts.title} – ${firmName}`, Author: firmName, CreationDate: madeAt, ModDate: madeAt },
  });
  const parts: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  pdf.registerFont('serif', path.join(FONTS_FOLDER, 'source-serif-4-regular.ttf'));
  pdf.registerFont('sans', path.join(FONTS_FOLDER, 'source-sans-3-regular.ttf'));
  pdf.registerFont('strong', path.join(FONTS_FOLDER, 'source-sans-3-semibold.ttf'));
  draw(pdf, poster, texts);
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}

function draw(pdf: Pdf, { firmName, url, location }: Poster, texts: PosterTexts): void {
  const width = pdf.page.width - 2 * MARGIN;
  const bottom = pdf.page.height - MARGIN;
  pdf.rect(0, 0, pdf.page.width, 14).fill(ACCENT);
  const where = location === null || location === '' ? firmName : `${firmName} – ${location}`;
  line(pdf, where, { font: 'strong', sizeMax: 17, y: MARGIN + 8, color: SOFT });
  line(pdf, texts.title, { font: 'serif', sizeMax: 62, y: MARGIN + 48, color: ACCENT });
  pdf.font('sans').fontSize(20).fillColor(INK);
  pdf.text(texts.lead, MARGIN + 30, MARGIN + 142, { width: width - 60, align: 'center', lineGap: 3 });
  const codeTop = Math.max(pdf.y + 26, (pdf.page.height - CODE_WIDTH) / 2 - 12);
  drawCode(pdf, url, { x: (pdf.page.width - CODE_WIDTH) / 2, y: codeTop });
  line(pdf, texts.scan, { font: 'strong', sizeMax: 19, y: codeTop + CODE_WIDTH + 20, color: INK });
  line(pdf, texts.orGoTo, { font: 'sans', sizeMax: 14, y: codeTop + CODE_WIDTH + 48, color: SOFT });
  line(pdf, shownUrl(url), { font: 'strong', sizeMax: 22, y: codeTop + CODE_WIDTH + 67, color: ACCENT });
  pdf.font('sans').fontSize(14).fillColor(SOFT);
  const promise = texts.points.join('\n');
  const height = pdf.heightOfString(promise, { width, align: 'center', lineGap: 3 });
  pdf.text(promise, MARGIN, bottom - height, { width, align: 'center', lineGap: 3 });
}

type Line = {
  readonly font: 'serif' | 'sans' | 'strong';
  readonly sizeMax: number;
  readonly y: number;
  readonly color: string;
};

const SIZE_MIN = 9;

/** One line in the middle, as large as it fits; what does not fit at the smallest size ends in three dots. */
function line(pdf: Pdf, text: string, { font, sizeMax, y, color }: Line): void {
  const width = pdf.page.width - 2 * MARGIN;
  pdf.font(font).fontSize(sizeMax);
  const size = Math.max(SIZE_MIN, Math.min(sizeMax, (sizeMax * width) / pdf.widthOfString(text)));
  pdf.fontSize(Math.floor(size * 10) / 10).fillColor(color);
  const height = pdf.currentLineHeight();
  pdf.text(text, MARGIN, y, { width, height, align: 'center', lineBreak: false, ellipsis: true });
}

/** Squares, not a picture: sharp at any size. Level Q is read with a quarter of it worn or covered. */
function drawCode(pdf: Pdf, url: string, { x, y }: { readonly x: number; readonly y: number }): void {
  const { modules } = create(url, { errorCorrectionLevel: 'Q' });
  const side = CODE_WIDTH / (modules.size + 2 * QUIET_MODULES);
  pdf.rect(x, y, CODE_WIDTH, CODE_WIDTH).fill('#ffffff');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column) === 0) continue;
      // A hair wider, or some printers leave white lines between them.
      const at = { x: x + (column + QUIET_MODULES) * side, y: y + (row + QUIET_MODULES) * side };
      pdf.rect(at.x, at.y, side + 0.15, side + 0.15);
    }
  }
  pdf.fill('#000000');
}

/** As a person types it. */
function shownUrl(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
}
