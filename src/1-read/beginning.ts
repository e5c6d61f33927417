// What the first bytes of a file look like: the ground on which its format is told.
import { extname } from 'node:path';
import { decode } from './decode.ts';
import type { Beginning, SourceFile } from './readers/reader.ts';

/** A character at the very end may be cut in two; that is no damage. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > bytes.length - 4 && end > 0 && (bytes[end - 1] & 0xc0) === 0x80) end -= 1;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}

export function beginningOf({ file, beginning }: SourceFile): Beginning {
  const extension = extname(file).toLowerCase();
  const isUtf16 = (beginning[0] === 0xff && beginning[1] === 0xfe) || (beginning[0] === 0xfe && beginning[1] === 0xff);
  const content = decode(isUtf16 ? beginning.subarray(0, beginning.length & ~1) : wholeCharacters(beginning));
  return content.kind === 'text'
    ? { extension, text: content.text, isBinary: false }
    : { extension, text: Buffer.from(beginning).toString('latin1'), isBinary: true };
}
