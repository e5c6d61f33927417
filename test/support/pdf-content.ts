// The content of a page as the rules of PDF/UA see it: which marked content holds which text, and what is not marked.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

export type PageContent = {
  /** Text by marked-content id. */
  readonly texts: ReadonlyMap<number, string>;
  readonly artifactText: string;
  readonly problems: readonly string[];
};

type Mark = { readonly mcid: number | null; readonly isArtifact: boolean; readonly actual: string | null };
type FontMap = (hex: string) => string;

const TOKEN = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;
const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'b', 'B', 'b*', 'B*', 'Do', 'sh']);

type Reading = {
  readonly texts: Map<number, string>;
  readonly problems: string[];
  readonly marks: Mark[];
  readonly fonts: ReadonlyMap<string, FontMap>;
  font: FontMap;
  artifactText: string;
  depth: number;
};

export function readPageContent(page: PDFPage): PageContent {
  const fonts = readFonts(page);
  const reading: Reading = {
    texts: new Map(),
    problems: [],
    marks: [],
    fonts,
    font: () => '',
    artifactText: '',
    depth: 0,
  };
  const { problems, marks, texts } = reading;
  let operands: string[] = [];
  for (const [token] of contentOf(page).matchAll(TOKEN)) {
    if (!/^[A-Za-z'"]/.test(token) || /^(true|false|null)$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (PAINTS.has(token) && !marks.some(({ mcid, isArtifact }) => mcid !== null || isArtifact)) {
      problems.push(`7.1 ${token} is neither tagged nor an artifact`);
    }
    OPERATORS[token]?.(reading, operands);
    operands = [];
  }
  if (marks.length > 0) problems.push('BDC without EMC');
  if (reading.depth > 0) problems.push('q without Q');
  return { texts, artifactText: reading.artifactText, problems };
}

const OPERATORS: Readonly<Record<string, (reading: Reading, operands: readonly string[]) => void>> = {
  BDC: (reading, operands) => open(reading, readMark(operands)),
  BMC: (reading, operands) => open(reading, { mcid: null, isArtifact: operands.at(-1) === '/Artifact', actual: null }),
  EMC: ({ marks, problems }) => {
    if (marks.pop() === undefined) problems.push('EMC without BDC');
  },
  q: (reading) => {
    reading.depth += 1;
  },
  Q: (reading) => {
    reading.depth -= 1;
    if (reading.depth < 0) reading.problems.push('Q without q');
  },
  Tf: (reading, [name = '']) => {
    reading.font = reading.fonts.get(name.slice(1)) ?? reading.font;
  },
  TJ: (reading, operands) => {
    const strings = operands.filter((token) => token.startsWith('<')).map((token) => token.slice(1, -1));
    if (strings.some(hasNotdef)) reading.problems.push('7.21.8 .notdef is drawn');
    if (reading.marks.every(({ actual }) => actual === null)) show(reading, strings.map(reading.font).join(''));
  },
};

function open(reading: Reading, mark: Mark): void {
  const { marks, problems } = reading;
  if (mark.isArtifact && marks.some(({ mcid }) => mcid !== null)) problems.push('7.1 artifact inside tagged content');
  if (mark.mcid !== null && marks.some(({ isArtifact }) => isArtifact))
    problems.push('7.1 tagged content inside artifact');
  if (mark.mcid !== null) reading.texts.set(mark.mcid, '');
  if (mark.actual !== null) show(reading, mark.actual);
  marks.push(mark);
}

function show(reading: Reading, text: string): void {
  const mcid = reading.marks.findLast((mark) => mark.mcid !== null)?.mcid ?? null;
  if (mcid === null) reading.artifactText += text;
  else reading.texts.set(mcid, (reading.texts.get(mcid) ?? '') + text);
}

/** Glyph 0 of a subset is the box that stands for a missing character. */
function hasNotdef(hex: string): boolean {
  for (let at = 0; at < hex.length; at += 4) if (hex.startsWith('0000', at)) return true;
  return false;
}

function readMark(operands: readonly string[]): Mark {
  const at = operands.indexOf('/MCID');
  const actual = operands.indexOf('/ActualText');
  return {
    mcid: at === -1 ? null : Number(operands[at + 1]),
    isArtifact: operands.includes('/Artifact'),
    actual: actual === -1 ? null : utf16((operands[actual + 1] ?? '').slice(5, -1)),
  };
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams.map(decode).join('\n');
}

export function decode(stream: PDFObject | undefined): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
}

function readFonts(page: PDFPage): ReadonlyMap<string, FontMap> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.keys().map((key) => {
      const font = fonts.lookup(key);
      const map = font instanceof PDFDict ? readToUnicode(decode(font.lookup(PDFName.of('ToUnicode')))) : new Map();
      return [
        key.decodeText(),
        (hex: string) => (hex.match(/.{4}/g) ?? []).map((id) => map.get(id) ?? '�').join(''),
      ] as const;
    }),
  );
}

/** PDFKit writes ranges with one entry a glyph. */
function readToUnicode(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, start = '', entries = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    const first = Number.parseInt(start, 16);
    [...entries.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      map.set((first + index).toString(16).padStart(4, '0'), utf16(hex.replaceAll(' ', '')));
    });
  }
  return map;
}
