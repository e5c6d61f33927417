// What tells the formats that have no magic number. Patterns look at single lines: hostile beginnings cost no more than any other.
import { findFrontMatter } from './front-matter.ts';
import type { Beginning } from './readers/reader.ts';
import { namesIn } from './records/field-names.ts';

const HEADER = /^[!-9;-~]{1,80}:/;
const MAIL_HEADERS =
  /^(?:from|to|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to):/i;

/** Comments and declarations may stand before it. */
const PAGE = /<(?:!doctype\s+html|html|head|body)\b/i;
const LONGEST_PROLOGUE = 5000;

const startsWithMark = (text: string): boolean => /^\ufeff?\s*<[a-z!?]/i.test(text);

export function looksLikePage({ text, extension, isBinary }: Beginning): boolean {
  if (isBinary) return false;
  if (startsWithMark(text) && PAGE.test(text.slice(0, LONGEST_PROLOGUE))) return true;
  return /^\.x?html?$/.test(extension) && /<\/?[a-z][a-z0-9]{0,15}[\s>]/i.test(text);
}

/** Feeds, and XML that turns out to be none. */
export function looksLikeXml({ text, extension, isBinary }: Beginning): boolean {
  if (isBinary || !startsWithMark(text)) return false;
  return /^\.(?:rss|atom|xml)$/.test(extension) || /^\ufeff?\s*<(?:\?xml|rss|feed)\b/.test(text);
}

/** By extension, or by an object in front whose first key is in quotation marks. */
export function looksLikeJson({ text, extension, isBinary }: Beginning): boolean {
  if (isBinary) return false;
  return /^\.(?:json|jsonl|ndjson)$/.test(extension) || /^\ufeff?\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/.test(text);
}

/** Header lines up to the first blank line, three of them such as mails have and one of them in front. */
export function looksLikeMail({ text, isBinary }: Beginning): boolean {
  if (isBinary) return false;
  const lines = text.slice(0, 20_000).split(/\r?\n/);
  // "From ada@example.org Mon May 3": how mail folders begin a mail.
  const first = /^From \S+ /.test(lines[0] ?? '') ? 1 : 0;
  const end = lines.indexOf('', first);
  const head = lines.slice(first, end === -1 ? lines.length : end);
  if (!HEADER.test(head[0] ?? '') || !head.every((line) => HEADER.test(line) || /^[ \t]/.test(line))) return false;
  return head.filter((line) => MAIL_HEADERS.test(line)).length >= 3;
}

export function looksLikeMarkdown({ text, extension, isBinary }: Beginning): boolean {
  if (isBinary) return false;
  if (extension === '.md' || extension === '.markdown') return true;
  return extension === '.txt' && (findFrontMatter(text) !== null || /^\s*# \S/.test(text));
}

/** By extension, or by a first line that names what the columns of a news export hold. */
export function looksLikeTable({ text, extension, isBinary }: Beginning): boolean {
  if (isBinary) return false;
  if (extension === '.csv' || extension === '.tsv') return true;
  const line = /^\ufeff?([^\r\n]{1,2000})[\r\n]/.exec(text)?.[1] ?? '';
  const divider = ['\t', ';', ','].find((one) => line.includes(one));
  if (divider === undefined) return false;
  const cells = line.split(divider).map((cell) => cell.replace(/^"|"$/g, ''));
  const known = namesIn(cells);
  return known.has('text') && known.size >= 2 && cells.every((cell) => /^[\w .-]{1,40}$/.test(cell));
}
