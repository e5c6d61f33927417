// The articles, what each rests on and where it is cited.
import type { Article } from '../../model.ts';
import { citeOf, type Lookup, sourceName } from './lookup.ts';
import { textAnchor } from './source-texts.ts';
import type { BriefingView, FindingView, NoticeView, SourceView } from './types.ts';

export function sourceViews(findings: readonly FindingView[], lookup: Lookup): readonly SourceView[] {
  return lookup.articles.map((article) => ({
    ...sourceName(article, lookup),
    anchor: `source-${article.label}`,
    inText: `#${textAnchor(article)}`,
    title: article.title,
    author: article.author ?? null,
    published: article.published?.value ?? null,
    url: article.url ?? null,
    file: article.file,
    words: article.text.split(/\s+/).filter((word) => word !== '').length,
    origin: originWords(article, lookup),
    reliability: article.reliability ?? null,
    citedIn: findings
      .filter((finding) => finding.sourceLabels.includes(article.label))
      .map((finding) => ({ number: finding.number, href: `#${finding.anchor}` })),
  }));
}

function originWords(article: Article, lookup: Lookup): string {
  const newer = lookup.articles.find(({ id }) => id === article.supersededBy);
  if (newer !== undefined) return `Older version of ${newer.label}`;
  const family = lookup.articles.filter((other) => other.originGroup === article.originGroup);
  const others = family.filter((other) => other.id !== article.id).map((other) => other.label);
  if (others.length === 0) return 'Independent';
  return lookup.isCopy(article)
    ? `Rewords the same report as ${family[0]?.label}`
    : `Same report as ${others.join(', ')}`;
}

export function noticeViews(lookup: Lookup): readonly NoticeView[] {
  // The same notice about many articles is one line with many citations.
  const messages = [...new Set(lookup.analysis.notices.map((notice) => notice.message))];
  return messages.map((message) => {
    const ids = new Set(
      lookup.analysis.notices.filter((notice) => notice.message === message).map((notice) => notice.articleId),
    );
    return {
      message,
      cites: lookup.articles.filter((article) => ids.has(article.id)).map((article) => citeOf(article)),
    };
  });
}

/** Characters of sans 8 pt that one line at the foot of a page holds. */
const KEY_LENGTH = 120;
/** Names are shortened to this and no further: they could not be told apart. */
const SHORTEST_NAME = 9;
const LONGEST_NAME = 40;

export function sourceKey({ articles }: Lookup): BriefingView['sourceKey'] {
  for (let length = LONGEST_NAME; length >= SHORTEST_NAME; length -= 1) {
    const key = articles.map(({ label, outlet }) => ({ label, name: shortName(outlet, length) }));
    if (key.reduce((sum, { label, name }) => sum + label.length + name.length + 4, 0) <= KEY_LENGTH) return key;
  }
  return [];
}

/** Without its article before without its end: "Torvelle Cour…" tells more than "The Torvelle…". */
function shortName(outlet: string, length: number): string {
  const name = Array.from(outlet).length <= length ? outlet : outlet.replace(/^The /, '');
  const characters = Array.from(name);
  return characters.length <= length
    ? name
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
