// What a page says of itself: JSON-LD first, then Open Graph, Dublin Core and other meta elements, then <time> and <link>.
import { compactDetails } from '../details.ts';
import type { Details } from '../readers/reader.ts';
import { isoOf } from '../when.ts';

/** The part of a document that is asked. */
type Page = {
  readonly documentElement: { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<Element>;
};
type Element = { getAttribute(name: string): string | null; readonly textContent: string | null };

type Dictionary = Readonly<Record<string, unknown>>;

/** schema.org types of texts that report. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;

const META: Readonly<Record<'title' | 'outlet' | 'published' | 'modified' | 'url' | 'author', readonly string[]>> = {
  title: ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'],
  outlet: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'application-name'],
  published: [
    ...[
      'article:published_time',
      'og:published_time',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
    ],
    ...['dcterms.date', 'citation_publication_date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'date'],
  ],
  modified: ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'dc.date.modified', 'last-modified'],
  url: ['og:url', 'dc.identifier'],
  author: ['article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'byl', 'author'],
};

export function detailsOfPage(page: Page): Details {
  const linked = detailsOfLinkedData(page);
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const firstDay = (names: readonly string[]): string | undefined =>
    names.flatMap((name) => dayOf(meta.get(name)) ?? [])[0];
  const author = first(META.author);
  return compactDetails({
    title: linked.title ?? first(META.title),
    outlet: linked.outlet ?? first(META.outlet),
    published: linked.published ?? firstDay(META.published) ?? timeOf(page),
    modified: linked.modified ?? firstDay(META.modified),
    url: linked.url ?? attributeOf(page, 'link[rel="canonical"]', 'href') ?? webAddress(first(META.url)),
    // Open Graph's author is often the address of a profile.
    author: linked.author ?? (author === undefined || webAddress(author) ? undefined : author),
    language: languageOf(linked.language ?? page.documentElement?.getAttribute('lang')),
  });
}

const webAddress = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\//i.test(value) ? value : undefined;

const dayOf = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : (isoOf(value) ?? undefined);

function languageOf(value: string | null | undefined): string | undefined {
  return value && /^[a-z]{2}(?:[-_]|$)/i.test(value) ? value.slice(0, 2).toLowerCase() : undefined;
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function attributeOf(page: Page, selector: string, name: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const value = webAddress(element.getAttribute(name) ?? undefined);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The first <time> of the page that names a day, if it is marked as the article's or stands alone. */
function timeOf(page: Page): string | undefined {
  const times = [...page.querySelectorAll('time[datetime]')];
  const marked = times.find((one) => /published/i.test(`${one.getAttribute('itemprop')} ${one.getAttribute('class')}`));
  const days = new Set(times.map((one) => dayOf(one.getAttribute('datetime') ?? undefined)?.slice(0, 10)));
  const chosen = marked ?? (days.size === 1 ? times[0] : undefined);
  return dayOf(chosen?.getAttribute('datetime') ?? undefined);
}

const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function detailsOfLinkedData(page: Page): Details {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''));
    if (found === null) continue;
    const text = (key: string): string | undefined => nameIn(found[key]) || undefined;
    return compactDetails({
      title: text('headline') ?? text('name'),
      outlet: text('publisher'),
      published: dayOf(text('datePublished')),
      modified: dayOf(text('dateModified')),
      url: webAddress(text('url')) ?? webAddress(text('mainEntityOfPage')),
      author: text('author'),
      language: languageOf(text('inLanguage')),
    });
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** In the document itself, in a list of several, or in its graph. */
function articleIn(value: unknown): Dictionary | null {
  const outer = Array.isArray(value) ? value : [value];
  const all = outer.flatMap((one) =>
    isDictionary(one) && Array.isArray(one['@graph']) ? [one, ...one['@graph']] : [one],
  );
  return (
    all.filter(isDictionary).find((one) => [one['@type']].flat().some((type) => ARTICLE.test(String(type)))) ?? null
  );
}

/** "author": "Ada Holm", { "name": … }, or a list of such. */
function nameIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value))
    return value
      .slice(0, 20)
      .map(nameIn)
      .filter((one) => one !== '')
      .join(', ');
  if (!isDictionary(value)) return '';
  return nameIn(typeof value.name === 'string' ? value.name : (value['@id'] ?? ''));
}
