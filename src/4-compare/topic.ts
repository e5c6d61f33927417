// What checks look up beyond their own question, indexed once: a topic may have thousands of figures.
import { groupBy } from '../lib/group-by.ts';
import { figureKey } from '../lib/same-figure.ts';
import { sameNoun } from '../lib/same-noun.ts';
import type { Article, Claim } from '../model.ts';
import { countOf, isExactAmount, kindOfAmount, sumOf } from './parts.ts';
import { originsOf, type Question } from './question.ts';

export type Topic = {
  /** Independent origins that say anything at all. */
  readonly origins: number;
  /** The exact amounts from two on of the sentence that a claim stands in, of its kind. */
  readonly amountsBeside: (claim: Claim) => readonly Claim[];
  /** Sentences whose exact amounts of one kind add up to the figure. */
  readonly sentencesOfSum: (total: Claim) => readonly (readonly Claim[])[];
  /** Claims with the value of this one. */
  readonly ofValue: (claim: Claim) => readonly Claim[];
  /** An article that none of the claims stands in prints the digits of one, whatever was made of them there. */
  readonly arePrintedBeside: (claims: readonly Claim[]) => boolean;
  /** Another article counts the same that befell the same. */
  readonly areCountedBeside: (claims: readonly Claim[]) => boolean;
  /** The article that says that what was to be on the day of the one is put off to that of the other. */
  readonly putOffBy: (earlier: Claim, later: Claim) => Article | undefined;
};

export function topicOf(questions: readonly Question[]): Topic {
  const claims = questions.flatMap((question) => question.claims);
  const origins = questions.flatMap((question) => [...originsOf(question, question.claims)]);
  // "One" is mostly a pronoun, but for the last of a list of parts.
  const amounts = claims.filter(
    (claim) => isExactAmount(claim) && (countOf(claim) >= 2 || claim.quantity?.aspect === 'part'),
  );
  const bySentence = new Map(
    [...groupBy(amounts, sentenceKey)].map(([key, beside]) => [
      key,
      [...beside].sort((a, b) => a.span.start - b.span.start),
    ]),
  );
  const bySum = groupBy(bySentence.values(), (counts) => sumKey(counts[0], sumOf(counts)));
  const byFigure = groupBy(
    claims.filter((claim) => figureKey(claim) !== null),
    figureKey,
  );
  return {
    origins: new Set(origins).size,
    amountsBeside: (claim) => (bySentence.get(sentenceKey(claim)) ?? []).filter((other) => other.id !== claim.id),
    sentencesOfSum: (total) => bySum.get(sumKey(total, countOf(total))) ?? [],
    arePrintedBeside: printedBeside(questions),
    areCountedBeside: countedBeside(questions),
    putOffBy: putOffBy(questions),
    ofValue: (claim) => byFigure.get(figureKey(claim)) ?? [],
  };
}

const sentenceKey = (claim: Claim): string => `${claim.articleId} ${claim.sentence.start} ${kindOfAmount(claim)}`;
const sumKey = (claim: Claim, sum: number): string => `${kindOfAmount(claim)} ${sum}`;

function printedBeside(questions: readonly Question[]): Topic['arePrintedBeside'] {
  const all = questions.flatMap(({ claims, articleOf }) => claims.map(articleOf));
  const printedIn = new Map<string, Set<string>>();
  for (const { id, text, supersededBy } of new Map(all.map((article) => [article.id, article])).values()) {
    if (supersededBy !== undefined) continue;
    for (const number of (text.match(NUMBER) ?? []).filter(isOdd))
      printedIn.set(number, (printedIn.get(number) ?? new Set()).add(id));
  }
  return (claims) => {
    const own = new Set(claims.map(({ articleId }) => articleId));
    const numbers = claims.flatMap(({ surface }) => (surface.match(NUMBER) ?? []).slice(0, 1)).filter(isOdd);
    return numbers.some((number) => [...(printedIn.get(number) ?? [])].some((id) => !own.has(id)));
  };
}
/** Three digits that are no zeros at the end: fewer, and years, are printed of anything. */
const isOdd = (number: string): boolean =>
  number.replace(/\D/g, '').replace(/0+$/, '').length >= 3 && !/^(?:19|20)\d\d$/.test(number);
const NUMBER = /\d+(?:[.,]\d+)*/g;

function countedBeside(questions: readonly Question[]): Topic['areCountedBeside'] {
  const counted = questions.flatMap(({ claims, articleOf }) =>
    claims.filter(
      (claim) =>
        claim.scope.event === undefined &&
        claim.quantity?.aspect === 'total' &&
        articleOf(claim).supersededBy === undefined,
    ),
  );
  const byKind = groupBy(counted, kindOf);
  return (own) => {
    const ids = new Set(own.map(({ articleId }) => articleId));
    return own.some(
      (claim) =>
        claim.subject?.event !== undefined &&
        claim.scope.event === undefined &&
        (byKind.get(kindOf(claim)) ?? []).some(({ articleId }) => !ids.has(articleId)),
    );
  };
}

const kindOf = ({ quantity, subject }: Claim): string =>
  `${quantity?.dimension} ${quantity?.unit} ${sameNoun(subject?.head ?? '')} ${subject?.event}`;

/** "Originally scheduled for Thursday but postponed until Friday": from the first day of the sentence to the next. */
function putOffBy(questions: readonly Question[]): Topic['putOffBy'] {
  const told = questions.flatMap(({ claims, articleOf }) =>
    claims
      .map((claim) => ({ claim, article: articleOf(claim) }))
      .filter(
        ({ claim: { date, sentence }, article }) =>
          date !== undefined && PUT_OFF.test(article.text.slice(sentence.start, sentence.end)),
      ),
  );
  // Of several articles the first by name, whatever the order of the files.
  const sorted = [...told].sort((a, b) => (a.article.outlet < b.article.outlet ? 1 : -1));
  const moves = new Map<string, Article>();
  for (const dates of groupBy(sorted, ({ claim }) => `${claim.articleId} ${claim.sentence.start}`).values()) {
    const inOrder = [...dates].sort((a, b) => a.claim.span.start - b.claim.span.start);
    const days = [...new Set(inOrder.map(({ claim }) => dayOf(claim)))];
    for (const [i, day] of days.slice(1).entries()) moves.set(`${days[i]} ${day}`, dates[0].article);
  }
  return (earlier, later) => moves.get(`${dayOf(earlier)} ${dayOf(later)}`);
}
const dayOf = ({ date }: Claim): string => date?.value.slice(0, DAY) ?? '';
/** Letters of 2031-05-01. */
const DAY = 10;
const PUT_OFF =
  /\b(?:scheduled|planned|due|set|expected)\b.*\b(?:postponed|rescheduled|deferred|delayed|moved|(?:put|pushed) back|put off|brought forward)\b/isu;
