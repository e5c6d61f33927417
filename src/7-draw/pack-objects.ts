// PDFKit writes each object by itself. Most are small dictionaries of the structure tree: packed into one compressed
// object stream, as PDF 1.5 and PDF/A-3 allow, they take a tenth of the room.
import { deflateSync } from 'node:zlib';

type Item = { readonly id: number; readonly bytes: Buffer };

/** Where an object is found: at an offset of the file, or as the nth of an object stream. */
type Entry =
  | { readonly kind: 1; readonly offset: number }
  | { readonly kind: 2; readonly stream: number; readonly index: number };

/** Larger streams compress a little better, but a reader unpacks a whole one to get at one object. */
const OBJECTS_PER_STREAM = 500;

const STREAM_END = Buffer.from('endstream\nendobj\n');

/** The same document, smaller. Takes what PDFKit writes: a classic cross-reference table, no encryption. */
export function packObjects(pdf: Buffer): Buffer {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.subarray(-64).toString('latin1'))?.[1]);
  const items = readItems(pdf, tableAt);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(pdf.subarray(tableAt).toString('latin1'))?.[1] ?? '';
  const isStream = ({ bytes }: Item) => bytes.subarray(-STREAM_END.length).equals(STREAM_END);
  const streams = items.filter(isStream);
  const packed = packDictionaries(
    items.filter((item) => !isStream(item)),
    items.length,
  );
  const header = pdf.subarray(0, pdf.indexOf('\n', pdf.indexOf('\n') + 1) + 1);
  const entries = new Map<number, Entry>(packed.entries);
  const chunks = [header];
  let offset = header.length;
  for (const { id, bytes } of [...streams, ...packed.streams]) {
    entries.set(id, { kind: 1, offset });
    chunks.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([...chunks, crossReferences(entries, trailer, offset)]);
}

function readItems(pdf: Buffer, tableAt: number): readonly Item[] {
  const lines = pdf.subarray(tableAt).toString('latin1').split('\n').slice(3);
  const offsets = lines.slice(0, lines.indexOf('trailer')).map((line) => Number(line.slice(0, 10)));
  const order = offsets.map((offset, index) => ({ offset, id: index + 1 })).sort((a, b) => a.offset - b.offset);
  return order.map(({ offset, id }, index) => ({
    id,
    bytes: pdf.subarray(offset, order[index + 1]?.offset ?? tableAt),
  }));
}

type Packed = { readonly streams: readonly Item[]; readonly entries: readonly (readonly [number, Entry])[] };

function packDictionaries(items: readonly Item[], lastId: number): Packed {
  const streams: Item[] = [];
  const entries: (readonly [number, Entry])[] = [];
  for (let from = 0; from < items.length; from += OBJECTS_PER_STREAM) {
    const part = items.slice(from, from + OBJECTS_PER_STREAM);
    const id = lastId + 1 + streams.length;
    part.forEach((item, index) => {
      entries.push([item.id, { kind: 2, stream: id, index }]);
    });
    streams.push({ id, bytes: objectStream(id, part) });
  }
  return { streams, entries };
}

function objectStream(id: number, items: readonly Item[]): Buffer {
  const bodies = items.map(({ bytes }) => bytes.subarray(bytes.indexOf('\n') + 1, bytes.lastIndexOf('endobj')));
  let at = 0;
  const index = items.map((item, position) => {
    const pair = `${item.id} ${at}`;
    at += bodies[position]?.length ?? 0;
    return pair;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const data = deflateSync(Buffer.concat([head, ...bodies]));
  return streamObject(id, `/Type /ObjStm /N ${items.length} /First ${head.length}`, data);
}

function streamObject(id: number, entries: string, data: Buffer): Buffer {
  const head = `${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
}

/** One byte for the kind, four for the offset or the stream, two for the place in it. */
const FIELDS = [1, 4, 2] as const;
const ENTRY_LENGTH = 7;

/** Each entry as its difference to the one before (PNG's filter “up”): neighbours are nearly alike. */
function asDifferences(table: Buffer): Buffer {
  const rows = table.length / ENTRY_LENGTH;
  const filtered = Buffer.alloc(rows * (ENTRY_LENGTH + 1));
  for (let row = 0; row < rows; row += 1) {
    filtered[row * (ENTRY_LENGTH + 1)] = 2;
    for (let column = 0; column < ENTRY_LENGTH; column += 1) {
      const at = row * ENTRY_LENGTH + column;
      filtered[row * (ENTRY_LENGTH + 1) + 1 + column] = (table[at] ?? 0) - (table[at - ENTRY_LENGTH] ?? 0);
    }
  }
  return filtered;
}

function crossReferences(entries: ReadonlyMap<number, Entry>, trailer: string, offset: number): Buffer {
  const id = Math.max(...entries.keys()) + 1;
  const table = Buffer.alloc((id + 1) * ENTRY_LENGTH);
  // Object 0 is the head of the list of free objects.
  table.writeUInt16BE(0xffff, 5);
  for (const [object, entry] of [...entries, [id, { kind: 1, offset }] as const]) {
    const at = object * ENTRY_LENGTH;
    table.writeUInt8(entry.kind, at);
    table.writeUInt32BE(entry.kind === 1 ? entry.offset : entry.stream, at + 1);
    table.writeUInt16BE(entry.kind === 1 ? 0 : entry.index, at + 5);
  }
  const parms = `/DecodeParms << /Predictor 12 /Columns ${ENTRY_LENGTH} >>`;
  const kept = trailer.replace(/\/Size \d+/, '').replace(/\s*\n\s*/g, ' ');
  const head = `/Type /XRef /Size ${id + 1} /W [${FIELDS.join(' ')}] ${parms}${kept}`;
  return Buffer.concat([
    streamObject(id, head, deflateSync(asDifferences(table))),
    Buffer.from(`startxref\n${offset}\n%%EOF\n`),
  ]);
}
