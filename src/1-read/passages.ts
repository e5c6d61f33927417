// Paragraphs → passages with zones. Headline and lead are told by order and shape, captions by
// how they are labelled, where the format does not mark them.
import type { Passage, Span, Zone } from '../model.ts';
import { behindDateline } from './behind-dateline.ts';
import { type DateLine, isTimeLine, parseDateLine } from './date-line.ts';
import { type FurnitureMatch, findFurniture } from './furniture.ts';
import type { Paragraph } from './readers/reader.ts';
import { wordsOf } from './spans.ts';

export type ArticleShape = {
  readonly title: string | null;
  readonly author: string | null;
  readonly dateLine: (Span & { readonly value: DateLine }) | null;
  readonly passages: readonly Passage[];
};

type Role =
  | { readonly kind: 'prose' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'date'; readonly value: DateLine }
  | { readonly kind: 'byline'; readonly author: string }
  | ({ readonly kind: 'furniture' } & FurnitureMatch);
type Piece = Paragraph & { readonly words: string; readonly role: Role };

/** A longer first line is body text that lost its headline. */
const LONGEST_TITLE = 250;
/** A first line that ends like a sentence is a headline only when it is shorter than this. */
const LONGEST_SENTENCE_TITLE = 80;
/** Reports seldom begin with a question. */
const LONGEST_QUESTION_TITLE = 160;
const QUESTION = /\?["'”’»)\]]*$/;
/** Lines between headline and lead: a repeated headline, a deck. More would take body lines without a full stop. */
const MOST_DECKS = 2;
const LONGEST_DECK = 160;
const LONGEST_CAPTION = 300;
const LONGEST_BYLINE = 120;
/** Comment forms stand at the top of some pages too; only below this many paragraphs do they end the article. */
const FEWEST_BEFORE_END = 3;

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/;
const SEVERAL_SENTENCES = /[a-z]{2}[.!?]["'”’»)]* +["'“‘«(]*\p{Lu}/u;
/** "By Ada Holm and Nils Brandt, port reporters": the names, then perhaps what they are. */
const BYLINE =
  /^[Bb][Yy] (\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|and|of|for|in|the|&)){1,9})(?:(?:,| \|) [^.!?]{1,60})?$/u;
const CAPTION_LABEL =
  /^(?:photo|photograph|photos|picture|pictured|image|caption|file photo|video)(?: caption)?: |^(?:image|video) caption\b/i;
const CREDIT_AT_END = /[.!?]["”’]? (?:photo|photograph|picture|image|credit)s?: [^.!?]{2,100}$/i;
/** "PRESIDENT: Ada Holm on the quay." But not the words that open a statement. */
const CAPITAL_LABEL =
  /^(?!(?:UPDATE|UPDATED|BREAKING|LATEST|NOTE|CORRECTION|CLARIFICATION|EDITOR|EXCLUSIVE|ANALYSIS|OPINION|LIVE|FACT)\b)(\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}): \S/u;

function roleOf(words: string): Role {
  const dateLine = parseDateLine(words);
  if (dateLine) return { kind: 'date', value: dateLine };
  const furniture = findFurniture(words);
  if (furniture) return { kind: 'furniture', ...furniture };
  if (isTimeLine(words)) return { kind: 'furniture', id: 'time' };
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'furniture', id: 'marks' };
  const byline = words.length <= LONGEST_BYLINE ? BYLINE.exec(words) : null;
  return byline ? { kind: 'byline', author: byline[1] } : { kind: 'prose' };
}

/** The pieces above the readers' comments. A comment link at the top of the page ends nothing. */
function cutComments(pieces: readonly Piece[]): readonly Piece[] {
  let prose = 0;
  const end = pieces.findIndex(({ role }) => {
    if (role.kind === 'prose') prose += 1;
    return role.kind === 'furniture' && role.opens === 'comments' && prose >= FEWEST_BEFORE_END;
  });
  return end === -1 ? pieces : pieces.slice(0, end);
}

/** Below "Related articles" stand headlines; the first whole sentence is the article again. */
function dropLinks(pieces: readonly Piece[]): Piece[] {
  let isAmongLinks = false;
  return pieces.filter(({ role, words }) => {
    if (role.kind === 'furniture' && role.opens === 'links') isAmongLinks = true;
    if (role.kind === 'prose' && SENTENCE_END.test(words)) isAmongLinks = false;
    return role.kind !== 'prose' || !isAmongLinks;
  });
}

const CAPTION: Role = { kind: 'caption' };

function findPieces(text: string, paragraphs: readonly Paragraph[]): Piece[] {
  const pieces = paragraphs.map((paragraph) => {
    const words = wordsOf(text, paragraph);
    const role = roleOf(words);
    return { ...paragraph, words, role: paragraph.isCaption && role.kind === 'prose' ? CAPTION : role };
  });
  return dropLinks(cutComments(pieces));
}

function looksLikeTitle(piece: Piece, isOnly: boolean): boolean {
  if (piece.isHeading) return true;
  if (piece.words.length > LONGEST_TITLE) return false;
  if (!SENTENCE_END.test(piece.words)) return true;
  const longest = QUESTION.test(piece.words) ? LONGEST_QUESTION_TITLE : LONGEST_SENTENCE_TITLE;
  return !isOnly && piece.words.length <= longest && !SEVERAL_SENTENCES.test(piece.words);
}

function looksLikeDeck(piece: Piece, title: string): boolean {
  return (
    piece.isHeading || piece.words === title || (piece.words.length <= LONGEST_DECK && !SENTENCE_END.test(piece.words))
  );
}

function opensWithTitle(prose: readonly Piece[], knownTitle: string | undefined): boolean {
  const [first] = prose;
  if (first.words === knownTitle) return true;
  // The title is known and this is another line: only a line that is no sentence can be a headline too.
  if (knownTitle !== undefined && SENTENCE_END.test(first.words)) return first.isHeading;
  return looksLikeTitle(first, prose.length === 1);
}

/** How many of the prose pieces stand above the body: the headline, its repetition and its deck. */
function countHeadlines(prose: readonly Piece[], knownTitle: string | null | undefined): number {
  const [first] = prose;
  if (first === undefined || knownTitle === null || !opensWithTitle(prose, knownTitle)) return 0;
  let count = 1;
  // The last piece is always body: a page of headlines alone is a list, not an article.
  while (count <= MOST_DECKS && count < prose.length - 1 && looksLikeDeck(prose[count], first.words)) count += 1;
  return count;
}

/** A one- or two-word line over the real headline is the page's section. */
function pickTitle(headlines: readonly Piece[]): string | null {
  const [first, second] = headlines;
  if (first === undefined) return null;
  const isSection = first.words.split(' ').length <= 2 && !/\d/.test(first.words) && second !== undefined;
  const title = isSection && second.words.split(' ').length >= 5 ? second : first;
  return title.words;
}

/** "MAYOR: Ada Holm on the quay." A label that comes back is a speaker in a transcript. */
function capitalLabels(prose: readonly Piece[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of prose) {
    const label = CAPITAL_LABEL.exec(words)?.[1];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function isCaption(piece: Piece, next: Piece | undefined, labels: ReadonlyMap<string, number>): boolean {
  if (piece.words.length > LONGEST_CAPTION) return false;
  if (CAPTION_LABEL.test(piece.words) || CREDIT_AT_END.test(piece.words)) return true;
  const isCredited = next?.role.kind === 'furniture' && next.role.id === 'picture-credit';
  const label = CAPITAL_LABEL.exec(piece.words)?.[1];
  return isCredited || (label !== undefined && labels.get(label) === 1);
}

function zoneBody(
  text: string,
  pieces: readonly Piece[],
  headlines: ReadonlySet<Piece>,
  labels: ReadonlyMap<string, number>,
): Passage[] {
  let hasLead = false;
  return pieces.flatMap((piece, index): Passage[] => {
    const { start, end } = piece;
    if (piece.role.kind === 'caption') return [{ start, end, zone: 'caption' }];
    if (piece.role.kind !== 'prose') return [];
    if (headlines.has(piece)) return [{ start, end, zone: 'headline' }];
    // "NEW DELHI: Four people …" is a lead with its place, not a caption.
    const mayBeCaption = hasLead || !CAPITAL_LABEL.test(piece.words);
    if (mayBeCaption && isCaption(piece, pieces[index + 1], labels)) return [{ start, end, zone: 'caption' }];
    const zone: Zone = hasLead ? 'body' : 'lead';
    hasLead = true;
    return [{ start: zone === 'lead' ? behindDateline(text, piece) : start, end, zone }];
  });
}

/** `knownTitle`: what manifest or front matter say; null: there is no headline; undefined: they say nothing. */
export function shapeArticle(
  text: string,
  paragraphs: readonly Paragraph[],
  knownTitle: string | null | undefined,
): ArticleShape {
  const pieces = findPieces(text, paragraphs);
  const prose = pieces.filter((piece) => piece.role.kind === 'prose');
  const headlines = prose.slice(0, countHeadlines(prose, knownTitle));
  const bodyStart = prose[headlines.length]?.start ?? text.length;
  const head = pieces.filter((piece) => piece.start < bodyStart);
  const dated = head.find((piece) => piece.role.kind === 'date');
  const signed = head.find((piece) => piece.role.kind === 'byline');
  return {
    title: knownTitle === undefined ? pickTitle(headlines) : knownTitle,
    author: signed?.role.kind === 'byline' ? signed.role.author : null,
    dateLine: dated?.role.kind === 'date' ? { start: dated.start, end: dated.end, value: dated.role.value } : null,
    passages: zoneBody(text, pieces, new Set(headlines), capitalLabels(prose)),
  };
}
