// Figures and dates of an article that is not in English: by tables of its language, without a parser. Who gives a figure
// is not read.

import { isHarm } from '../../lib/harm.ts';
import { figureLanguage } from '../../lib/languages.ts';
import type { Claim, Passage, Quantity, ReadArticle } from '../../model.ts';
import { eventNoun, eventWords } from '../lexicon/event-words.ts';
import { roleOf } from '../lexicon/lexicon.ts';
import { located } from '../located.ts';
import { unitOfHead } from '../quantity/count-unit.ts';
import type { Lexeme } from '../quantity/lexemes.ts';
import { countFigures, type Happened } from './counted.ts';
import { type LocaleDate, readDates } from './dates.ts';
import { eventNear } from './events.ts';
import { type LocaleFigure, readFigures } from './figures.ts';
import { type Locale, localeOf } from './locale.ts';
import { readPieces } from './pieces.ts';
import { splitSentences } from './sentences.ts';

/** In the order of the text; nothing where the language has no table. */
export function extractByLocale(article: ReadArticle): readonly Claim[] {
  const language = figureLanguage(article.language);
  if (language === null) return [];
  const locale = localeOf(language);
  const day = article.published?.value.slice(0, 10) ?? null;
  return article.passages.flatMap((passage) =>
    splitSentences(article.text, passage, locale).flatMap((span) =>
      claimsOf(article, { ...span, zone: passage.zone }, day, locale),
    ),
  );
}

function claimsOf(article: ReadArticle, sentence: Passage, day: string | null, locale: Locale): readonly Claim[] {
  const lexemes = readPieces(article.text, sentence, locale.table.thousands);
  const dates = readDates(lexemes, day, locale);
  const figures = readFigures(lexemes, dates, locale);
  const told = countFigures(lexemes, figures, locale);
  return [
    ...figures.flatMap((figure, i) =>
      isTold(figure, told[i]) ? [quantityClaim(article, sentence, figure, told[i])] : [],
    ),
    ...dates.map((date) => dateClaim(article, sentence, date, lexemes, locale)),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A number that counts nothing and measures nothing is mostly a name. */
const isTold = ({ quantity, isOne }: LocaleFigure, { counted, event }: Happened): boolean =>
  isOne ? isHarm(event) : quantity.dimension !== 'count' || counted !== null || event !== undefined;

function quantityClaim(article: ReadArticle, sentence: Passage, figure: LocaleFigure, told: Happened): Claim {
  const subject = subjectOf(figure, told);
  const words = figure.modifierSpan;
  const printed =
    words === null
      ? {}
      : { printed: { start: Math.min(words.start, figure.start), end: Math.max(words.end, figure.end) } };
  return {
    ...located(article, sentence, 'quantity', figure),
    ...printed,
    by: 'locale',
    quantity: quantityOf(figure, told, subject?.head),
    ...(subject === undefined ? {} : { subject }),
    scope: {},
    modality: told.modality,
  };
}

function quantityOf({ quantity }: LocaleFigure, { aspect }: Happened, head: string | undefined): Quantity {
  const unit = quantity.dimension === 'count' && head !== undefined ? unitOfHead(head) : quantity.unit;
  return { ...quantity, unit, aspect };
}

/** As of English figures: "12 killed" counts people. */
function subjectOf({ quantity }: LocaleFigure, { counted, event }: Happened): Claim['subject'] {
  const withEvent = event === undefined ? {} : { event, predicate: eventWords(event) };
  if (counted !== null) {
    const role = roleOf(counted.head);
    return { ...counted, ...withEvent, ...(role === undefined ? {} : { role }) };
  }
  if (quantity.dimension === 'count') return { head: 'people', text: 'people', ...withEvent };
  return event === undefined ? undefined : { head: eventNoun(event), text: eventWords(event), ...withEvent };
}

function dateClaim(
  article: ReadArticle,
  sentence: Passage,
  date: LocaleDate,
  lexemes: readonly Lexeme[],
  locale: Locale,
): Claim {
  const { value, basis, role } = date;
  const event = eventNear(lexemes, date.first, locale);
  const subject =
    event === undefined
      ? {}
      : { subject: { head: eventNoun(event), text: eventNoun(event), event, predicate: eventWords(event) } };
  return {
    ...located(article, sentence, 'date', date),
    by: 'locale',
    date: { value, basis, role },
    ...subject,
    scope: {},
    modality: 'asserted',
  };
}
