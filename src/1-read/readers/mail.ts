// Mails (newsletters, wire services) and pages saved as one file, which are mails to themselves.
import PostalMime, { type Email } from 'postal-mime';
import { compactDetails } from '../details.ts';
import { draftOfBlocks, draftOfText } from '../drafts.ts';
import { htmlBlocks } from '../markup/html-blocks.ts';
import { isoOf } from '../when.ts';
import type { Details, Found, SourceFile } from './reader.ts';

/** Deeper parts in parts are left unread. */
const NESTING = { maxNestingDepth: 20, maxHeadersSize: 1_000_000 };

/** What mail programs and lists put before the subject. */
const PREFIX = /^(?:(?:re|fwd?|aw|wg)\s*:\s*|\[[^\]]{1,40}\]\s*)+/i;

export async function* readMail(source: SourceFile): AsyncGenerator<Found> {
  const mail = await PostalMime.parse(await source.bytes(), NESTING);
  const { from, subject, text, html } = mail;
  const details = compactDetails({
    title: subject?.replace(PREFIX, '').trim() || undefined,
    outlet: from?.name || hostOf(from?.address) || undefined,
    published: dayOf(mail),
  });
  // Most newsletters carry an empty or a one-line text beside their page.
  const plain = text?.replace(/\r\n?/g, '\n').trim() ?? '';
  const blocks = html === undefined ? [] : htmlBlocks(html);
  const isPlain = plain !== '' && plain.length * 2 >= blocks.reduce((sum, block) => sum + block.text.length, 0);
  yield { kind: 'article', draft: isPlain ? draftOfText(plain, details) : draftOfBlocks(blocks, details) };
}

const hostOf = (address: string | undefined): string | undefined => address?.split('@')[1];

/** As printed in the header: the library moves it into another time zone. */
function dayOf({ headers, date }: Email): string | undefined {
  const printed = headers.find(({ key }) => key === 'date')?.value.replace(/\s*\([^)]{0,40}\)\s*$/, '');
  return isoOf(printed ?? '') ?? isoOf(date ?? '') ?? undefined;
}

/** The first page in a saved page; pictures and styles are left in the file. */
export async function* readSavedPage(source: SourceFile): AsyncGenerator<Found> {
  const { html, headers, attachments } = await PostalMime.parse(await source.bytes(), NESTING);
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value.trim();
  const details: Details = compactDetails({
    url: address === undefined || !URL.canParse(address) ? undefined : address,
  });
  const page = attachments.find(({ mimeType }) => /html/.test(mimeType))?.content;
  const bytes = html ?? page;
  if (bytes === undefined) throw new Error('it holds no page');
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
  yield { kind: 'file', file: source.file.replace(/\.mht(?:ml)?$/i, '.html'), content, details };
}
