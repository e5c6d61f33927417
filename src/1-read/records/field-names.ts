// The names under which exports of news databases keep what an article has. From the documented formats of the common
// ones: schema.org NewsArticle, JSON Feed, the WordPress and Guardian interfaces, NewsAPI, GDELT, Media Cloud,
// news-please, Common Crawl news, and the tables of the press databases. Case, blanks and punctuation do not count.

const FIELDS = ['title', 'text', 'outlet', 'published', 'modified', 'url', 'author', 'language'] as const;

export type Field = (typeof FIELDS)[number];

/** The first that is there and not empty counts. */
export const FIELD_NAMES: { readonly [F in Field]: readonly string[] } = {
  title: ['title', 'headline', 'heading', 'web title', 'article title', 'name', 'subject'],
  text: [
    ...['text', 'full text', 'main text', 'body', 'article body', 'body text', 'story', 'article', 'article text'],
    ...['content', 'content text', 'content html', 'content encoded', 'fields.body text', 'fields.body', 'raw text'],
    ...['description', 'snippet', 'summary', 'abstract'],
  ],
  outlet: [
    ...['outlet', 'source', 'source name', 'publisher', 'publication', 'publication name', 'newspaper', 'site name'],
    ...['media name', 'media', 'site', 'source domain', 'domain'],
  ],
  published: [
    ...['published', 'date published', 'date publish', 'published at', 'published date', 'publish date', 'pub date'],
    ...['publication date', 'web publication date', 'date gmt', 'date time', 'date', 'timestamp', 'time', 'created at'],
  ],
  modified: ['date modified', 'modified', 'modified gmt', 'date modify', 'updated', 'updated at', 'last modified'],
  url: ['url', 'canonical url', 'web url', 'link', 'permalink', 'uri', 'article url'],
  author: ['author', 'authors', 'byline', 'creator', 'fields.byline', 'by'],
  language: ['language', 'lang', 'in language'],
};

export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '');

/** Which fields these names stand for. */
export function namesIn(names: readonly string[]): ReadonlySet<Field> {
  const plain = new Set(names.map(plainName));
  return new Set(FIELDS.filter((field) => FIELD_NAMES[field].some((name) => plain.has(plainName(name)))));
}
