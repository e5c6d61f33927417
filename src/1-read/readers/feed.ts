// RSS 2.0, RSS 1.0 and Atom: one article an item.
import { Parser } from 'htmlparser2';
import { FileProblem } from '../file-problem.ts';
import { markupText } from '../markup/markup-text.ts';
import { notice } from '../notices.ts';
import { draftOfRecord } from '../records/draft-of-record.ts';
import { plainName } from '../records/field-names.ts';
import type { Found, ReadSettings, SourceFile } from './reader.ts';

type Item = Map<string, string>;
type Feed = { readonly root: string; readonly title: string; readonly items: readonly Item[] };

export async function* readFeed(source: SourceFile, { fields }: ReadSettings): AsyncGenerator<Found> {
  const { file } = source;
  const { text, notices } = markupText(await source.bytes(), file);
  for (const one of notices) yield { kind: 'notice', notice: one };
  const { root, title, items } = parseFeed(text);
  if (!/^(?:rss|feed|rdf)$/.test(root)) throw new FileProblem(notice('feed-unknown', { file, root: root || '?' }));
  let empty = 0;
  for (const item of items) {
    if (!item.has('source') && title !== '') item.set('source', title);
    const updated = item.get('updated');
    if (updated !== undefined && !item.has('published') && !item.has('pubdate')) item.set('published', updated);
    const draft = draftOfRecord(item, fields);
    if (draft === null) empty += 1;
    else yield { kind: 'article', draft };
  }
  if (empty > 0)
    yield { kind: 'notice', notice: notice('records-without-text', { file, count: empty, of: items.length }) };
}

/** "content:encoded" stays apart from "media:content", "dc:date" is a date. */
const fieldOf = (tag: string): string =>
  tag.startsWith('dc:') ? tag.slice(3) : /^(?:media|itunes):/.test(tag) ? '' : plainName(tag);

/** Whole names of one feed's elements, without their namespaces. */
const bare = (tag: string): string => tag.slice(tag.indexOf(':') + 1).toLowerCase();

const MARK: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Items hold a text and perhaps its markup. The parser takes the square of the depth in time. */
const DEEPEST = 512;

/** One pass, no tree; entities that a document defines itself are not resolved. */
function parseFeed(xml: string): Feed {
  const items: Item[] = [];
  let [root, title] = ['', ''];
  let item: Item | null = null;
  /** The open elements below the item, or below the feed. */
  let path: string[] = [];
  let text = '';
  const isMarkup = (): boolean => path.length > 1 && (path[0] === 'content' || path[0] === 'summary');
  const keep = (field: string, value: string): void => {
    const trimmed = value.trim();
    if (item !== null && field !== '' && trimmed !== '' && !item.has(field)) item.set(field, trimmed);
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (root === '') root = bare(tag);
        if (item === null && (bare(tag) === 'item' || bare(tag) === 'entry')) {
          [item, path] = [new Map(), []];
          return;
        }
        if (path.length >= DEEPEST) throw new Error(`its elements are nested more than ${DEEPEST} deep`);
        path.push(item === null ? bare(tag) : fieldOf(tag));
        // XHTML in Atom is markup again.
        if (isMarkup()) text += `<${bare(tag)}>`;
        else if (path.length === 1 || item === null) text = '';
        const { href, rel = 'alternate' } = attributes;
        if (path.length === 1 && path[0] === 'link' && href !== undefined && rel === 'alternate') keep('link', href);
      },
      ontext: (part) => {
        text += isMarkup() ? part.replace(/[<>&]/g, (mark) => MARK[mark]) : part;
      },
      onclosetag: (tag) => {
        if (item !== null && path.length === 0) {
          items.push(item);
          item = null;
          return;
        }
        if (isMarkup()) text += `</${bare(tag)}>`;
        else if (item === null && bare(tag) === 'title' && title === '') title = text.trim();
        else if (path.length === 1) keep(path[0], text);
        else if (path.length === 2 && path[0] === 'author' && path[1] === 'name') keep('author', text);
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { root, title, items };
}
