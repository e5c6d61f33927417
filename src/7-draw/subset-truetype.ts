// The glyphs of a TrueType font that a document uses, as a font of their own. fontkit's subset decodes every glyph to
// write it again; here the bytes are copied, without the hints for screens of few pixels, a third of some fonts.
import type { Font } from 'fontkit';

/** What PDFKit asks of a subset. */
export type FontSubset = { includeGlyph(id: number): number; encode(): Uint8Array };

/** What fontkit knows of a font's file, and its types do not tell. */
type ParsedFont = Font & {
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  readonly variationAxes: object;
};

/** Null where the font is no plain TrueType font: PDFKit's own way is right then. */
export function subsetTrueType(font: Font): FontSubset | null {
  const { stream, directory, variationAxes } = font as ParsedFont;
  const wanted = ['glyf', 'loca', 'hmtx', 'head', 'hhea', 'maxp'];
  if (wanted.some((tag) => directory.tables[tag] === undefined) || Object.keys(variationAxes).length > 0) return null;
  const table = (tag: string): Buffer => {
    const { offset, length } = directory.tables[tag] ?? { offset: 0, length: 0 };
    return Buffer.from(stream.buffer.buffer, stream.buffer.byteOffset + offset, length);
  };
  // Glyph 0 is what is shown for a missing one, and always there.
  const glyphs = [0];
  const places = new Map([[0, 0]]);
  const includeGlyph = (id: number): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, glyphs.length);
    return glyphs.push(id) - 1;
  };
  return { includeGlyph, encode: () => encodeFont(glyphs, includeGlyph, table) };
}

function encodeFont(
  glyphs: readonly number[],
  include: (id: number) => number,
  table: (tag: string) => Buffer,
): Buffer {
  const [glyf, loca, hmtx] = [table('glyf'), table('loca'), table('hmtx')];
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(table(tag)));
  if (head === undefined || hhea === undefined || maxp === undefined) throw new Error('A font without its heads.');
  const isLong = head.readInt16BE(HEAD_LOCA_FORMAT) === 1;
  const startOf = (id: number) => (isLong ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  const metrics = hhea.readUInt16BE(HHEA_METRICS);
  const outlines: Buffer[] = [];
  const widths: Buffer[] = [];
  // Parts of a compound glyph join while it goes on.
  for (let index = 0; index < glyphs.length; index += 1) {
    const id = glyphs[index] ?? 0;
    outlines.push(padded(plainGlyph(glyf.subarray(startOf(id), startOf(id + 1)), include)));
    widths.push(metricOf(id, hmtx, metrics));
  }
  const offsets = Buffer.alloc((outlines.length + 1) * 4);
  let end = 0;
  for (const [index, { length }] of outlines.entries()) {
    end += length;
    offsets.writeUInt32BE(end, (index + 1) * 4);
  }
  head.writeInt16BE(1, HEAD_LOCA_FORMAT);
  hhea.writeUInt16BE(outlines.length, HHEA_METRICS);
  maxp.writeUInt16BE(outlines.length, MAXP_GLYPHS);
  return fontFile({ glyf: Buffer.concat(outlines), head, hhea, hmtx: Buffer.concat(widths), loca: offsets, maxp });
}

const HEAD_LOCA_FORMAT = 50;
const HHEA_METRICS = 34;
const MAXP_GLYPHS = 4;

/** Advance and left bearing; glyphs behind the last full entry share its advance. */
function metricOf(id: number, hmtx: Buffer, count: number): Buffer {
  if (id < count) return hmtx.subarray(id * 4, id * 4 + 4);
  const bearing = count * 4 + (id - count) * 2;
  return Buffer.concat([hmtx.subarray(count * 4 - 4, count * 4 - 2), hmtx.subarray(bearing, bearing + 2)]);
}

/** The outline without its instructions; a compound one names its parts as they are numbered here. */
function plainGlyph(glyph: Buffer, include: (id: number) => number): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return compound(glyph, include);
  const at = 10 + contours * 2;
  const points = at + 2 + glyph.readUInt16BE(at);
  return Buffer.concat([glyph.subarray(0, at), NO_INSTRUCTIONS, glyph.subarray(points)]);
}

const NO_INSTRUCTIONS = Buffer.alloc(2);

/** Flags of a compound glyph's part. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const INSTRUCTIONS = 0x0100;

function compound(glyph: Buffer, include: (id: number) => number): Buffer {
  const copy = Buffer.from(glyph);
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(flags & ~INSTRUCTIONS, at);
    copy.writeUInt16BE(include(copy.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return copy.subarray(0, at);
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

/** Tables in the order of their names, each with its sum. */
function fontFile(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + names.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(names.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((names.length - power) * 16, 10);
  const chunks: Uint8Array[] = [directory];
  let offset = directory.length;
  for (const [index, name] of names.entries()) {
    const bytes = tables[name] ?? NO_INSTRUCTIONS;
    const whole = padded(bytes);
    const at = 12 + index * 16;
    directory.write(name, at, 'latin1');
    directory.writeUInt32BE(sumOf(whole), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    chunks.push(whole);
    offset += whole.length;
  }
  return Buffer.concat(chunks);
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
