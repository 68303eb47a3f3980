import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FileEntry } from './file-entry.ts';
import { readFileItems } from './read-file-items.ts';

/** A zip without compression, enough to hold a workbook. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, position, Buffer.from(name)]));
    bodies.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, entries, end]);
}

const cell = (value: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

function workbook(): Record<string, string> {
  const sheet = (rows: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Codes" sheetId="1" r:id="rId1"/><sheet name="Plaintes" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(`<row r="1">${cell('Code', 'A1')}</row><row r="2">${cell('A1', 'A2')}</row>`),
    'xl/worksheets/sheet2.xml': sheet(
      `<row r="1">${['Date', 'Note', 'Commentaire'].map((title, index) => cell(title, `${'ABC'[index]}1`)).join('')}</row><row r="2"><c r="A2"><v>46084.425</v></c><c r="B2"><v>2.5</v></c><c r="C2" t="inlineStr"><is><t>L’été, déçu</t></is></c></row>`,
    ),
  };
}

async function entriesOf(content: Buffer): Promise<FileEntry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'doleances-xlsx-'));
  try {
    await writeFile(join(folder, 'plaintes.xlsx'), content);
    const entries: FileEntry[] = [];
    for await (const entry of readFileItems(join(folder, 'plaintes.xlsx'))) entries.push(entry);
    return entries;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a workbook gives the rows of its first sheet of complaints, Excel dates included', async () => {
  const [entry] = await entriesOf(zipOf(workbook()));
  const item = entry?.ok ? JSON.parse(Buffer.from(entry.raw).toString()) : null;
  expect(item).toMatchObject({ text: 'L’été, déçu', starsOfFive: 2.5, receivedAt: '2026-03-03T10:12:00Z' });
});

test('a workbook that unpacks to a monster is refused before it is unpacked', async () => {
  const bomb = zipOf(workbook());
  const entry = bomb.indexOf('PK\x01\x02');
  bomb.writeUInt32LE(0x7fffffff, entry + 24);
  await expect(entriesOf(bomb)).rejects.toThrow(/unpack to too much/);
});
