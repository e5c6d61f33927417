// What the pages will show as code points, told before there are pages, so that the briefing itself can say so.
import { findMissingCharacters } from './6-layout/missing-characters.ts';
import type { FontFace } from './lib/fonts.ts';
import { groupBy } from './lib/group-by.ts';
import type { Analysis, Notice } from './model.ts';

/** Code points that a notice names; the rest is counted. */
const NAMED = 5;

/** One notice an article whose claims, title or outlet hold characters that no font has. */
export function missingCharacterNotices(analysis: Analysis, fonts: readonly FontFace[]): readonly Notice[] {
  const claims = groupBy(analysis.claims, ({ articleId }) => articleId);
  return analysis.articles.flatMap((article) => {
    const sentences = new Map((claims.get(article.id) ?? []).map(({ sentence }) => [sentence.start, sentence]));
    const texts = [...sentences.values()].map(({ start, end }) => article.text.slice(start, end));
    const missing = findMissingCharacters([article.outlet, article.title ?? '', ...texts], fonts);
    if (missing.length === 0) return [];
    const codes = missing.slice(0, NAMED).map(codePoint).join(', ');
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    const message = `No font has ${codes}${more} of ${article.file}; on paper the code points stand in boxes. A font with them can be named in topic.yaml or with --font.`;
    return [{ code: 'characters-missing', message, articleId: article.id }];
  });
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
