// Stage 4: ClaimGroup[] → where the sources do not say the same, and why.

import { withExchangeRates } from '../lib/exchange-rates.ts';
import { areEqual } from '../lib/interval.ts';
import { kindOfEvent } from '../lib/kindred-events.ts';
import { withOrigins } from '../lib/origin.ts';
import type {
  AlignedGroup,
  Alignment,
  Claim,
  ClaimGroup,
  Comparison,
  Discrepancy,
  EstimateRule,
  Notice,
} from '../model.ts';
import type { Check, Finding } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { readingsOfDates, rivalDates } from './date-readings.ts';
import { discrepancyId } from './discrepancy-id.ts';
import { estimateOf } from './estimates.ts';
import type { Judged } from './judged.ts';
import { mergeRewordings } from './merge-rewordings.ts';
import { originsOf, pairsOf, type Question, questionOf, questionWith } from './question.ts';
import { severityOf, severityScore } from './severity.ts';
import { type Topic, topicOf } from './topic.ts';
import { areOtherWords, wordingsOf } from './wordings.ts';

export type CompareOptions = { readonly estimate: EstimateRule };

/**
 * Below these log odds a group with different values is only possibly one question, and nothing is called a difference.
 * Higher: fewer findings, and more of them right.
 */
const SURELY_ONE_QUESTION = -0.6;
/** Days stand in every sentence: the same line for dates, drawn higher, and higher still where they date unlike or idle events. */
const SURELY_ONE_DATE = -1;
const SURELY_ONE_DATE_OF_SOMETHING = -0.5;
/** Hours are told of few things, whatever the verb. */
const SURELY_ONE_HOUR = -1.3;
/** "Happened", "began", "announced": of everything. */
const IDLE = /^(?:occur|begin|end|announce|meet|have|be|communicate|publish)$/;

/** The discrepancies come most serious first. A check that throws fails alone and leaves a notice. */
export function compareGroups(alignment: Alignment, claims: readonly Claim[], options: CompareOptions): Comparison {
  const sourced = withExchangeRates(withOrigins(claims, alignment.claimOrigins), alignment.exchangeRates);
  const claimById = new Map(sourced.map((claim) => [claim.id, claim]));
  const articleById = new Map(alignment.articles.map((article) => [article.id, article]));
  const questions = alignment.groups.map((group) => questionOf(group, claimById, articleById));
  const topic = topicOf(questions);
  const notices: Notice[] = [];
  const judged = mergeRewordings(questions.flatMap((question) => judge(question, topic, notices)));
  // Sources that name different speakers agree on the words alone.
  const reAttributed = new Set(
    judged
      .filter(({ discrepancy, question }) => discrepancy.class === 'attribution' && question.group.kind === 'quotation')
      .flatMap(({ discrepancy }) => discrepancy.groupIds),
  );
  // Figures of different scopes are never pooled into one low, best and high.
  const ofScopes = new Set(
    judged.filter((one) => one.discrepancy.class === 'scope').flatMap((one) => one.discrepancy.groupIds),
  );
  return {
    groups: questions
      .map((question) => judgedGroup(question, options, ofScopes.has(question.group.id)))
      .map((group) => (reAttributed.has(group.id) ? { ...group, verdict: 'differ' as const } : group)),
    discrepancies: withinMost(withoutTold([...judged].sort((a, b) => b.score - a.score))).map((one) => one.discrepancy),
    notices,
  };
}

/** What another finding tells already, as a part of a sum, is not told again as the claim of one source. */
function withoutTold(judged: readonly Judged[]): readonly Judged[] {
  const idsOf = ({ discrepancy }: Judged): readonly string[] =>
    discrepancy.readings.flatMap(({ claimIds }) => claimIds);
  const isGap = ({ discrepancy }: Judged): boolean => discrepancy.class === 'gap';
  const told = new Set(judged.filter((one) => !isGap(one)).flatMap(idsOf));
  // Parts that do add up to what another article has; those that do not are counts like any other.
  const isSum = ({ check, discrepancy }: Judged): boolean =>
    discrepancy.class === 'arithmetic' && check.meta.standsAlone !== true;
  const summands = new Set(
    judged
      .filter(isSum)
      .flatMap(({ discrepancy }) =>
        discrepancy.readings.flatMap(({ claimIds }) => (claimIds.length > 1 ? claimIds : [])),
      ),
  );
  // Five of the seventy-five are no rivals of nine others.
  const isOfSummand = (one: Judged): boolean =>
    !isSum(one) &&
    one.discrepancy.readings.length === 2 &&
    one.discrepancy.readings.some(({ claimIds }) => claimIds.every((id) => summands.has(id)));
  return judged.filter((one) => !isOfSummand(one) && (!isGap(one) || !idsOf(one).every((id) => told.has(id))));
}

/** No more of a check than it wants at most. */
function withinMost(judged: readonly Judged[]): readonly Judged[] {
  const counts = new Map<Check, number>();
  return judged.filter(({ check }) => {
    const count = (counts.get(check) ?? 0) + 1;
    counts.set(check, count);
    return count <= (check.meta.most ?? Number.POSITIVE_INFINITY);
  });
}

/** What stands today: the newest version of an article speaks, and older ones only where a check asks for them. */
const standing = (question: Question): Question =>
  questionWith(question, (claim) => question.articleOf(claim).supersededBy === undefined);

function judge(whole: Question, topic: Topic, notices: Notice[]): readonly Judged[] {
  const question = standing(whole);
  const found = CHECKS.flatMap((check): readonly Found[] => {
    const asked = check.meta.readsVersions === true ? whole : question;
    return asked.claims.length === 0 ? [] : [{ check, asked, finding: tryCheck(check, asked, topic, notices) }];
  });
  const alone = found.filter((one) => one.check.meta.standsAlone === true);
  const reasons = isSurelyOne(question) ? found.filter((one) => one.check.meta.standsAlone !== true) : [];
  const fitting = reasons.filter((one) => one.finding !== null);
  const isPartial = ({ finding }: (typeof fitting)[number]): boolean => finding?.isPartial === true;
  const [main, ...others] = [...fitting.filter((one) => !isPartial(one)), ...fitting.filter(isPartial)];
  const also = [...new Set(others.map((one) => one.check.meta.id))].filter(
    (id) => id !== main.check.meta.id && id !== 'conflict' && id !== 'gap',
  );
  return [...(main === undefined ? [] : toJudged(main, also)), ...alone.flatMap((one) => toJudged(one, []))];
}

type Found = { readonly check: Check; readonly asked: Question; readonly finding: Finding | null };

function toJudged({ check, asked, finding }: Found, also: Discrepancy['also']): readonly Judged[] {
  if (finding === null) return [];
  const score = severityScore(check, asked);
  return [{ check, score, question: asked, discrepancy: toDiscrepancy(check, finding, also, asked, score) }];
}

function isSurelyOne({ group: { cohesion, kind }, claims }: Question): boolean {
  if (cohesion === null) return true;
  if (kind !== 'date') return cohesion >= SURELY_ONE_QUESTION;
  if (claims.every(({ date }) => date?.value.includes('T'))) return cohesion >= SURELY_ONE_HOUR;
  const readings = readingsOfDates(claims);
  const rivals = rivalDates(readings);
  const isOfOne = (rivals.length > 0 ? rivals : pairsOf(readings)).some(([a, b]) =>
    a.claims.some((one) => b.claims.some((other) => areOfOneEvent(eventOf(one), eventOf(other)))),
  );
  return cohesion >= (isOfOne ? SURELY_ONE_DATE : SURELY_ONE_DATE_OF_SOMETHING);
}

const eventOf = ({ subject }: Claim): string => subject?.event ?? 'be';
const areOfOneEvent = (a: string, b: string): boolean =>
  kindOfEvent(a) === kindOfEvent(b) && !(IDLE.test(a) && IDLE.test(b));

function tryCheck(check: Check, question: Question, topic: Topic, notices: Notice[]): Finding | null {
  try {
    return check.find(question, topic);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notices.push({
      code: 'check-failed',
      message: `The check "${check.meta.id}" failed on "${question.group.label}": ${reason}`,
    });
    return null;
  }
}

function toDiscrepancy(
  check: Check,
  finding: Finding,
  also: Discrepancy['also'],
  question: Question,
  score: number,
): Discrepancy {
  return {
    id: discrepancyId(check.meta.id, finding.readings),
    class: check.meta.id,
    also,
    severity: severityOf(score),
    groupIds: [question.group.id],
    readings: finding.readings,
    // "… has 10 p.m.": the point of a time ends the sentence as well.
    explanation: finding.explanation.replace(/\.\.$/, '.'),
  };
}

function judgedGroup(whole: Question, options: CompareOptions, isOfScopes: boolean): ClaimGroup {
  const current = standing(whole);
  const question = current.claims.length === 0 ? whole : current;
  const { cohesion: _, ...group }: AlignedGroup = question.group;
  const estimate = isOfScopes || !isSurelyOne(question) ? null : estimateOf(question, options.estimate);
  return {
    ...group,
    verdict: verdictOf(question),
    ...(isSurelyOne(question) ? {} : { isUnsure: true }),
    ...(estimate === null ? {} : { estimate }),
  };
}

function verdictOf(question: Question): ClaimGroup['verdict'] {
  // A report and its rewording do not agree with each other: they are one witness.
  if (originsOf(question, question.claims).size < 2) return 'single';
  if (question.group.kind === 'date') return verdictOfDates(readingsOfDates(question.claims));
  // That all spell a name alike, or tell the same, is no question.
  if (question.group.kind === 'name' || question.group.kind === 'statement') return 'differ';
  if (question.group.kind === 'quotation') return verdictOfWords(question.claims);
  if (question.rivals.length > 0) return 'differ';
  const isEqual = pairsOf(question.readings).every(
    ([a, b]) => a.interval !== null && b.interval !== null && areEqual(a.interval, b.interval),
  );
  return isEqual ? 'agree' : 'compatible';
}

function verdictOfWords(claims: readonly Claim[]): ClaimGroup['verdict'] {
  const wordings = wordingsOf(claims);
  if (areOtherWords(wordings)) return 'differ';
  // Whoever quotes a part agrees with the whole as far as it goes.
  return areOtherWords(claims.map((claim) => [claim])) ? 'compatible' : 'agree';
}

function verdictOfDates(readings: ReturnType<typeof readingsOfDates>): ClaimGroup['verdict'] {
  if (rivalDates(readings).length > 0) return 'differ';
  return readings.length > 1 ? 'compatible' : 'agree';
}
