// What sources tell without a figure, and do not tell the same: one check a class.

import { groupBy } from '../../lib/group-by.ts';
import { originOf } from '../../lib/origin.ts';
import { type StatementDifference, statementDifference } from '../../lib/statement-difference.ts';
import type { Claim } from '../../model.ts';
import { originsOf, pairsOf, type Question, questionWith } from '../question.ts';
import { outletsDo, outletsOf } from '../words.ts';
import type { Check, Finding } from './check.ts';

type Told = StatementDifference | 'update';

/** "The Echo writes of Jon Harl “leads the union”; The Ledger “leads one half of it”." */
function findOf(whole: Question, id: Told): Finding | null {
  if (whole.group.kind !== 'statement') return null;
  const question = id === 'scope' ? questionWith(whole, (claim) => !isOfThen(claim, whole.claims)) : whole;
  if (!differences(question).has(id)) return null;
  const readings = readingsOf(question);
  const said = readings.map((claims, i) => {
    const articles = claims.filter((claim) => printed(claim) === printed(claims[0])).map(question.articleOf);
    const who = i > 0 ? outletsOf(articles) : `${outletsDo(articles, 'writes', 'write')}${ofWhom(question.claims)}`;
    return `${who} “${printed(claims[0])}”`;
  });
  return {
    readings: readings.map((claims) => ({ text: printed(claims[0]), claimIds: claims.map((claim) => claim.id) })),
    explanation: `${said.join('; ')}.`,
  };
}

/** "Former church leader" beside "leads a breakaway group": what somebody led once is no part of what he leads. */
function isOfThen(claim: Claim, claims: readonly Claim[]): boolean {
  const wordsOf = (one: Claim): readonly string[] =>
    (
      printed(one)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).filter((word) => !OF_LEADING.test(word));
  const own = wordsOf(claim);
  const isFormer = ({ statement }: Claim): boolean => statement?.told.includes('former') === true;
  return (
    isFormer(claim) && !claims.some((other) => !isFormer(other) && wordsOf(other).some((word) => own.includes(word)))
  );
}
const OF_LEADING = /^(?:former|once|lead\p{L}*|head\p{L}*|runs?|chief|about|half|part|group)$/u;

/** One a wording; copies that tell the same in other words have one. */
function readingsOf({ claims, articleOf }: Question): readonly (readonly Claim[])[] {
  const wordings = [...groupBy(claims, (claim) => printed(claim).toLowerCase()).values()];
  const witnessed = groupBy(wordings, ([claim]) =>
    JSON.stringify([originOf(claim, articleOf(claim)), claim.statement?.told]),
  );
  return [...witnessed.values()].map((alike) => alike.flat());
}

/** " of Jon Harl", in the fullest form that any source gives. */
function ofWhom(claims: readonly Claim[]): string {
  const names = claims.flatMap(({ statement }) => statement?.of ?? []);
  return names.length === 0 ? '' : ` of ${names.reduce((full, name) => (name.length > full.length ? name : full))}`;
}

/** Copies of one report are one witness: they do not differ. */
function differences(question: Question): ReadonlySet<Told | null> {
  const apart = pairsOf(question.claims).filter((pair) => originsOf(question, pair).size > 1);
  return new Set(
    apart.map(([a, b]) => {
      if (a.statement === undefined || b.statement === undefined) return null;
      const difference = statementDifference(a.statement, b.statement);
      return difference === 'conflict' && haveChangedSince(question) ? 'update' : difference;
    }),
  );
}

/** All who call somebody a former leader wrote later than all who call him the leader; all who rule a cause out, or know it, than those who do not. */
function haveChangedSince({ claims, articleOf }: Question): boolean {
  const daysOf = (isMarked: boolean): readonly string[] =>
    claims
      .filter(({ statement }) => statement?.told.some((word) => MARKS.test(word)) === isMarked)
      .map((claim) => articleOf(claim).published?.value.slice(0, 10) ?? '');
  const isBefore = (before: readonly string[], since: readonly string[]): boolean => {
    const first = [...since].sort()[0] ?? '';
    return before.length > 0 && first !== '' && before.every((day) => day !== '' && day < first);
  };
  const [marked, plain] = [daysOf(true), daysOf(false)];
  const isOfCause = claims.every(({ statement }) => statement?.form === 'cause');
  return isBefore(plain, marked) || (isOfCause && isBefore(marked, plain));
}
/** What tells that something is no more, was not, or is not known. */
const MARKS = /^(?:former|not|unknown)$/;

const printed = ({ surface }: Claim): string => surface.replace(/["“”]/g, '').replace(/\s+/g, ' ');

/** Few: they matter less than what is counted. */
export const statementChecks: readonly Check[] = [
  { meta: { id: 'scope', weight: 0.5, most: 3 }, find: (question) => findOf(question, 'scope') },
  { meta: { id: 'update', weight: 0.4, most: 3 }, find: (question) => findOf(question, 'update') },
  { meta: { id: 'conflict', weight: 0.8, most: 4 }, find: (question) => findOf(question, 'conflict') },
  { meta: { id: 'attribution', weight: 0.8, most: 2 }, find: (question) => findOf(question, 'attribution') },
  { meta: { id: 'wording', weight: 0.4, most: 3 }, find: (question) => findOf(question, 'wording') },
];
