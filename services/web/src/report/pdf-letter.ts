import { readFileSync } from 'node:fs';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { FONTS_FOLDER } from '../house/fonts-folder.ts';

const MARGIN = 56;
const INK = '#1d1b18';
const SOFT = '#665f56';
const FONTS = {
  sans: 'source-sans-3-regular.ttf',
  bold: 'source-sans-3-semibold.ttf',
  serif: 'source-serif-4-regular.ttf',
} as const;
type FontName = keyof typeof FONTS;

type Written = {
  readonly font?: FontName;
  /** In points. */
  readonly size: number;
  readonly colour?: string;
  readonly indent?: number;
  /** Space before, in points. */
  readonly above?: number;
  readonly url?: string | null;
};
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Place = Omit<Box, 'height'>;
type Pen = {
  box(box: Box, colour: string): void;
  /** Small and centred. */
  label(text: string, place: Place, colour: string): void;
};

/** One column of text and drawings on as many pages as it takes, numbered below. */
export type Letter = {
  text(words: string, how: Written): void;
  title(words: string): void;
  /** Words at the left and others at the right, on one line where they fit. */
  columns(left: string, right: string, how: Written): void;
  /** A coloured ground behind what `write` writes. */
  card(colour: string, write: () => void): void;
  /** A stripe across the column. */
  band(colour: string, height: number): void;
  drawing(height: number, draw: (pen: Pen, place: Place) => void): void;
  /** Goes on to the next page where less than that is left of this one. */
  keepTogether(height: number): void;
  end(): Promise<Buffer>;
};

type Sheet = {
  readonly size: 'A4' | 'LETTER';
  readonly lang: string;
  readonly title: string;
  readonly madeAt: Date;
};

type FontFile = { hasGlyphForCodePoint(codePoint: number): boolean };

/** The fonts are read once a process: a third of a megabyte each, and a PDF is rare. */
const files = new Map<FontName, Buffer>();

function fontFile(name: FontName): Buffer {
  const known = files.get(name);
  if (known !== undefined) return known;
  const read = readFileSync(path.join(FONTS_FOLDER, FONTS[name]));
  files.set(name, read);
  return read;
}

export function openLetter({ size, lang, title, madeAt }: Sheet): Letter {
  const doc = new PDFDocument({
    size,
    margin: MARGIN,
    lang,
    displayTitle: true,
    bufferPages: true,
    // The date makes the file's id too: the same report is the same file.
    info: { Title: title, Producer: 'Doleances', Creator: 'Doleances', CreationDate: madeAt },
  });
  for (const name of Object.keys(FONTS) as FontName[]) doc.registerFont(name, fontFile(name));
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const column = doc.page.width - 2 * MARGIN;
  const bottom = doc.page.height - MARGIN;
  const keepTogether = (height: number) => {
    if (doc.y + height > bottom) doc.addPage();
  };
  const write = (words: string, { font = 'sans', size: points, colour = INK, indent = 0, above = 0, url }: Written) => {
    doc.font(font).fontSize(points).fillColor(colour);
    doc.y += above;
    const link = url === null || url === undefined ? {} : { link: url };
    doc.text(drawable(words, doc), MARGIN + indent, doc.y, { width: column - indent, lineGap: points * 0.12, ...link });
  };
  const pen: Pen = {
    box: ({ x, y, width, height }, colour) => void doc.rect(x, y, width, height).fill(colour),
    label: (text, { x, y, width }, colour) =>
      void doc
        .font('sans')
        .fontSize(8)
        .fillColor(colour)
        .text(text, x, y, { width, align: 'center', lineBreak: false }),
  };
  return {
    text: write,
    keepTogether,
    title(words) {
      keepTogether(70);
      write(words, { font: 'serif', size: 14, above: 15 });
      doc.y += 2;
    },
    columns(left, right, how) {
      keepTogether(24);
      const top = doc.y + 2;
      const rightWidth = 90;
      doc.font('sans').fontSize(how.size).fillColor(SOFT);
      doc.text(drawable(right, doc), MARGIN + column - rightWidth, top, { width: rightWidth, align: 'right' });
      doc.fillColor(INK);
      const link = how.url ? { link: how.url } : {};
      doc.text(drawable(left, doc), MARGIN, top, { width: column - rightWidth - 12, ...link });
    },
    card(colour, inside) {
      const top = doc.y + 12;
      const height = 62;
      doc.roundedRect(MARGIN, top, column, height, 5).fill(colour);
      doc.y = top + 8;
      inside();
      doc.y = Math.max(doc.y + 4, top + height);
    },
    band: (colour, height) => {
      doc.rect(MARGIN, doc.y, column, height).fill(colour);
      doc.y += height;
    },
    drawing(height, draw) {
      keepTogether(height);
      const y = doc.y;
      draw(pen, { x: MARGIN, y, width: column });
      doc.y = y + height;
    },
    async end() {
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page);
        // Below the margin pdfkit would begin another page.
        doc.page.margins.bottom = 0;
        doc.font('sans').fontSize(8).fillColor(SOFT);
        const place = { width: column, align: 'center', lineBreak: false } as const;
        doc.text(`${page - start + 1} / ${count}`, MARGIN, doc.page.height - 36, place);
      }
      doc.end();
      return ended;
    },
  };
}

/**
 * Words as this font can draw them. The narrow no-break space of France becomes the ordinary one, which breaks nothing
 * either; a letter it does not hold (another script, an emoji) becomes a small square rather than nothing.
 */
function drawable(words: string, doc: PDFKit.PDFDocument): string {
  const { font } = (doc as unknown as { _font: { font: FontFile } })._font;
  return Array.from(words.replaceAll('\u202f', '\u00a0'))
    .filter((letter) => !/[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(letter))
    .map((letter) => (font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : '\u25a1'))
    .join('');
}
