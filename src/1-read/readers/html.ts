// Saved web pages. Readability finds the article among navigation, comments and advertisements; its content is walked
// for paragraphs, because its plain text glues them together.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { compactDetails } from '../details.ts';
import { draftOfBlocks } from '../drafts.ts';
import { problemOf } from '../file-problem.ts';
import { depthOf, htmlBlocks } from '../markup/html-blocks.ts';
import { markupText } from '../markup/markup-text.ts';
import { detailsOfPage } from '../markup/page-details.ts';
import { notice } from '../notices.ts';
import type { Details, Draft, Found, SourceFile } from './reader.ts';

/** Browsers stop at 512. Deeper pages are made by machines to break readers: Readability takes their square in time. */
const DEEPEST = 512;
/** Pages of articles have some hundreds to some thousands of elements. */
const MOST_TAGS = 200_000;
/** A shorter article is rather a cookie notice or a box beside it, if the page has more. */
const SHORTEST = 200;

export async function* readHtml(source: SourceFile): AsyncGenerator<Found> {
  const { text, notices } = markupText(await source.bytes(), source.file);
  const draft = draftOfPage(text, source.file);
  yield { kind: 'article', draft: { ...draft, notices: [...notices, ...draft.notices] } };
}

function draftOfPage(html: string, file: string): Draft {
  const whole = (reason: string, details: Details = {}): Draft => ({
    ...draftOfBlocks(htmlBlocks(html), details),
    notices: [notice('page-not-an-article', { file, reason })],
  });
  if (depthOf(html, DEEPEST) >= DEEPEST) return whole(`its elements are nested more than ${DEEPEST} deep`);
  if (html.split('<').length > MOST_TAGS) return whole('it has too many elements');
  const { document } = parseHTML(isolated(html));
  const details = detailsOfPage(document);
  try {
    const article = new Readability(document, { charThreshold: SHORTEST }).parse();
    const content = article?.content;
    if (article === null || !content) return whole('none was recognised', details);
    const title = details.title ?? (article.title?.trim() || undefined);
    const author = details.author ?? bylineOf(article.byline);
    return draftOfBlocks(htmlBlocks(content), compactDetails({ ...details, title, author }));
  } catch (cause) {
    return whole(problemOf(cause), details);
  }
}

/** A fragment without <html> has no body to look into. */
const isolated = (html: string): string =>
  /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`;

/** "By Ada Holm" is Ada Holm. */
function bylineOf(byline: string | null | undefined): string | undefined {
  const name = byline
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:? /i, '');
  return name !== undefined && name !== '' && name.length <= LONGEST_BYLINE ? name : undefined;
}

const LONGEST_BYLINE = 120;
