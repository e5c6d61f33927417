// One to eight small changes of a file's bytes: what transport, programs and hostile people do to files.
import type { createRandom } from '../train/random.ts';

type Random = ReturnType<typeof createRandom>;

/** What has broken readers of text, markup, dates and figures before. */
const TOKENS = [
  ...[
    '\0',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '\u0301',
    '\u200d',
    '\r',
    '\n\n',
    '\u2028',
    '"',
    "'",
    '“',
    '”',
    '<',
    '>',
    '&#x110000;',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<table><td>',
    '<script>',
    '&amp;',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    '\t',
    '---\n',
  ],
  ...[
    '1e999',
    '-0',
    '99999999999999999999',
    '0.1.2.3',
    '1,000,000',
    '½',
    '٣',
    '万',
    'between 5 and',
    'dozens of ',
    '%',
    '$',
    '€',
  ],
  ...[
    '31 February 2025',
    '2025-13-45',
    '0000-00-00',
    'Tuesday',
    'ago',
    'said',
    'according to',
    'one',
    'Photo: ',
    'Leave a Reply\n',
  ],
  ...['endobj', 'startxref', 'PK\x03\x04', '\x1f\x8b', 'Content-Length: -1', '=?utf-8?B?', '__proto__'],
].map((token) => Buffer.from(token));

export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let result = Buffer.from(bytes);
  const changes = 1 + Math.floor(random.next() * 8);
  for (let change = 0; change < changes; change += 1)
    result = CHANGES[Math.floor(random.next() * CHANGES.length)](result, others, random);
  return result;
}

type Change = (bytes: Buffer, others: readonly Uint8Array[], random: Random) => Buffer<ArrayBuffer>;

const placeIn = (bytes: Uint8Array, { next }: Random): number => Math.floor(next() * (bytes.length + 1));

function stretchOf(bytes: Uint8Array, random: Random): readonly [number, number] {
  const start = placeIn(bytes, random);
  return [start, Math.min(bytes.length, start + Math.ceil(random.next() ** 3 * 2000))];
}

const inserted = (bytes: Buffer, at: number, piece: Uint8Array): Buffer<ArrayBuffer> =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);

const CHANGES: readonly Change[] = [
  // A wrong byte.
  (bytes, _, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[placeIn(bytes, random) % copy.length] = Math.floor(random.next() * 256);
    return copy;
  },
  (bytes, _, random) => inserted(bytes, placeIn(bytes, random), random.pick(TOKENS)),
  // The same mark over and over.
  (bytes, _, random) => {
    const many = Array.from({ length: Math.ceil(random.next() * 400) }, () => TOKENS[0]);
    const token = random.pick(TOKENS);
    return inserted(bytes, placeIn(bytes, random), Buffer.concat(many.map(() => token)));
  },
  // Lost, doubled, moved.
  (bytes, _, random) => {
    const [start, end] = stretchOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, _, random) => {
    const [start, end] = stretchOf(bytes, random);
    return inserted(bytes, placeIn(bytes, random), bytes.subarray(start, end));
  },
  (bytes, _, random) => Buffer.from(random.next() < 0.2 ? bytes.subarray(0, placeIn(bytes, random)) : bytes),
  // A piece of another file.
  (bytes, others, random) => {
    const other = random.pick(others);
    const [start, end] = stretchOf(other, random);
    return inserted(bytes, placeIn(bytes, random), other.subarray(start, end));
  },
];
