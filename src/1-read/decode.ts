// Bytes → text. Order of trust: byte order mark, valid UTF-8, damaged UTF-8, Windows-1252.

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly isDamaged: boolean }
  | { readonly kind: 'binary'; readonly format: string };

/** First bytes of formats that are no text though they may hold few control characters. */
const SIGNATURES: readonly { readonly format: string; readonly bytes: string }[] = [
  { format: 'PDF', bytes: '%PDF-' },
  { format: 'ZIP', bytes: 'PK\x03\x04' },
  { format: 'PNG', bytes: '\x89PNG' },
  { format: 'JPEG', bytes: '\xff\xd8\xff' },
  { format: 'GIF', bytes: 'GIF8' },
  { format: 'gzip', bytes: '\x1f\x8b' },
  { format: 'RTF', bytes: '{\\rtf' },
  { format: 'Microsoft Office', bytes: '\xd0\xcf\x11\xe0' },
];

/** Share of control characters above which a file is no text. Higher would let binary files in. */
const MOST_CONTROLS = 0.01;

/** Windows-1252 0x80–0x9F (unicode.org, CP1252.TXT; unassigned bytes keep their value). The rest equals Latin-1.
 *  Own table: several Node releases decode the label "windows-1252" as Latin-1 and lose the quotation marks. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => CP1252[character.charCodeAt(0) - 0x80]);
}

function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d));
}

function findBinary(bytes: Uint8Array, isUtf8: boolean): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find((signature) => start.startsWith(signature.bytes));
  if (known) return known.format;
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  const isBinary = controls / Math.max(bytes.length, 1) > MOST_CONTROLS || (!isUtf8 && bytes.includes(0));
  return isBinary ? 'binary' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (findBinary(Buffer.from(text), true) !== null) return { kind: 'binary', format: 'binary' };
  return { kind: 'text', text, encoding, isDamaged: text.includes('\ufffd') };
}

/** Strict UTF-8, or null. The decoder takes the byte order mark away. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few bad bytes among good multi-byte characters are damage; more bad than good is another encoding. */
function isDamagedUtf8(lenient: string): boolean {
  const bad = lenient.split('\ufffd').length - 1;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is meant
  const good = lenient.replace(/[\x00-\x7f\ufffd]/g, '').length;
  return good > bad;
}

export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const utf8 = decodeUtf8(bytes);
  const binary = findBinary(bytes, utf8 !== null);
  if (binary !== null) return { kind: 'binary', format: binary };
  if (utf8 !== null) return { kind: 'text', text: utf8, encoding: 'utf-8', isDamaged: false };
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (isDamagedUtf8(lenient)) return { kind: 'text', text: lenient, encoding: 'utf-8', isDamaged: true };
  return { kind: 'text', text: decodeWindows1252(bytes), encoding: 'windows-1252', isDamaged: false };
}
