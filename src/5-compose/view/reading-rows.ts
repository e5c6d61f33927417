// The table under a finding: each source's figure as printed, who is named for it, and the sentence.
import type { Article, Claim, Discrepancy, Span } from '../../model.ts';
import { modifierWords } from '../helpers/figure-words.ts';
import { formatDay } from '../helpers/format-date.ts';
import { excerpt } from './excerpt.ts';
import { glued } from './glue.ts';
import { claimAnchor, type Lookup, sourceName } from './lookup.ts';
import { tellingClaims } from './telling-claims.ts';
import type { ReadingRow } from './types.ts';

/** The claims of a discrepancy in the order of the sources, the same words of one source once. */
export function readingClaims(discrepancy: Discrepancy, lookup: Lookup): readonly Claim[] {
  const claims = discrepancy.readings.flatMap((reading) => reading.claimIds.map((id) => lookup.claim(id)));
  const rank = new Map(lookup.articles.map((article, index) => [article.id, index]));
  const ordered = [...new Set(claims)].sort(
    (a, b) => (rank.get(a.articleId) ?? 0) - (rank.get(b.articleId) ?? 0) || a.span.start - b.span.start,
  );
  const seen = new Set<string>();
  return ordered.filter((claim) => {
    const key = `${claim.articleId} ${claim.surface.toLowerCase()} ${claim.attribution?.source ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export type ReadingRows = { readonly rows: readonly ReadingRow[]; readonly more: number };

/** The rows of the table, and how many repetitions it leaves out. */
export function readingRows(discrepancy: Discrepancy, lookup: Lookup): ReadingRows {
  const claims = readingClaims(discrepancy, lookup);
  const kept = tellingClaims(discrepancy, claims, lookup);
  return { rows: rowsOf(kept, discrepancy, lookup), more: claims.length - kept.length };
}

function rowsOf(claims: readonly Claim[], discrepancy: Discrepancy, lookup: Lookup): readonly ReadingRow[] {
  const isAboutSpeakers = discrepancy.class === 'attribution';
  let previous: string | null = null;
  return claims.map((claim) => {
    const article = lookup.articleOf(claim);
    const continues = article.id === previous;
    previous = article.id;
    return {
      source: sourceName(article, lookup),
      continues,
      ...figureAsPrinted(claim, article),
      attribution: attributionWords(claim),
      sentence: excerpt(article, claim, isAboutSpeakers ? speakerSpan(article, claim) : claim.span),
      day: dayOf(article),
      value: claim.quantity ? (claim.quantity.value ?? claim.quantity.low) : (claim.date?.value ?? null),
      published: article.published?.value ?? null,
      inText: `#${claimAnchor(claim)}`,
    };
  });
}

const WORDS =
  'about|around|some|nearly|almost|roughly|approximately|close to|over|above|under|below|more than|fewer than|less than|' +
  'no (?:more|fewer|less) than|at least|at most|up to|as (?:many|much|few) as|a minimum of|a maximum of|an estimated|' +
  'until|till|since|before|after|between';
const LEADING = new RegExp(`^((?:(?:${WORDS})\\s+)+)(.+)$`, 'is');
const BEFORE = new RegExp(`(?:^|[^\\p{L}])((?:(?:${WORDS})\\s+)+)$`, 'iu');
/** Long enough for two qualifiers, "until at least". */
const BEFORE_LENGTH = 30;

/** Splits "more than 3,800" so that the numeral can stand out. The qualifier is the article's own word. */
function figureAsPrinted(claim: Claim, article: Article): { readonly qualifier: string; readonly figure: string } {
  const surface = claim.surface.replace(/\s+/g, ' ').trim();
  const within = LEADING.exec(surface);
  if (within?.[1] && within[2]) return { qualifier: within[1].trim().toLowerCase(), figure: within[2] };
  // Often the span holds the numeral alone.
  const before = article.text.slice(Math.max(0, claim.span.start - BEFORE_LENGTH), claim.span.start);
  const printed = BEFORE.exec(before.replace(/\s+/g, ' '))?.[1];
  if (printed) return { qualifier: printed.trim().toLowerCase(), figure: surface };
  // "exceeded 1,000": what the figure is taken for, in the brackets of an editor's addition.
  const meant = claim.quantity ? modifierWords(claim.quantity.modifier) : '';
  return { qualifier: meant === '' ? '' : `[${meant}]`, figure: surface };
}

/** Figure with its qualifier, as one string. */
export function printedWords(claim: Claim, article: Article): string {
  const { qualifier, figure } = figureAsPrinted(claim, article);
  const words = glued(`${qualifier} ${figure}`.trim());
  if (claim.kind !== 'quantity') return words;
  // A capital that only the start of the sentence gave it would look like a name inside ours.
  const lower = claim.span.start === claim.sentence.start ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return claim.quantity?.modifier === 'vague' ? `“${lower}”` : lower;
}

/** "Interior Ministry, in TASS"; null where no one is named. */
export function attributionWords(claim: Claim): string | null {
  const attribution = claim.attribution;
  if (!attribution) return null;
  const carrier = attribution.chain.find((name) => name !== attribution.source);
  return carrier ? `${attribution.source}, in ${carrier}` : attribution.source;
}

/** The speaker's name in the sentence, else the words that attribute, else the figure. */
function speakerSpan(article: Article, claim: Claim): Span {
  const { start, end } = claim.sentence;
  const source = claim.attribution?.source;
  const found = source ? article.text.slice(start, end).toLowerCase().indexOf(source.toLowerCase()) : -1;
  if (source && found >= 0) return { start: start + found, end: start + found + source.length };
  const cue = claim.attribution?.cue;
  return cue && cue.start >= start && cue.end <= end ? cue : claim.span;
}

/** In brackets: the day of the report, since the sentence's own day is not known here. */
function dayOf(article: Article): string {
  return article.published ? `(${formatDay(article.published.value)})`.replace(' ', '\u00a0') : '';
}
