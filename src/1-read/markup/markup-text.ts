// Bytes of a page or a feed → text. Markup names its own encoding; where it does not, the bytes are judged.
import { decode } from '../decode.ts';
import { decodedText, type FileText } from '../file-text.ts';

/** Where a page names its encoding: the declaration of XML, or a meta element near its beginning. */
const CHARSET = /<\?xml[^>]{0,200}\bencoding=["']([\w-]{2,40})["']|<meta[^>]{0,200}\bcharset=["']?\s*([\w-]{2,40})/i;
/** The HTML standard looks no further either. */
const DECLARATION = 4096;

/** `charset`: what was said of it from outside (the header of a mail or an answer). Throws `FileProblem` for what is no text. */
export function markupText(bytes: Uint8Array, file: string, charset?: string): FileText {
  const content = decode(bytes);
  if (content.kind === 'text' && content.encoding !== 'windows-1252') return decodedText(content, file);
  const start = Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1');
  const [, xml, meta] = CHARSET.exec(start) ?? [];
  const label = charset ?? xml ?? meta;
  const decoded = label === undefined || OWN.test(label) ? null : decodedAs(bytes, label);
  return decoded === null ? decodedText(content, file) : { text: decoded, notices: [] };
}

/** What is told by the bytes, or read better by our own table of Windows-1252. */
const OWN = /^(?:utf-?8|iso-?8859-?1|latin-?1|windows-1252|us-ascii|ascii)$/i;

/** Null for names nobody knows. */
function decodedAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
