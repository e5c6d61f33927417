// A group's question in the words of a chart's title: "people killed", "share price of Halvern", "start of match".
import type { Claim } from '../model.ts';
import { happening, isGeneric } from './labels/happening.ts';
import { mostFrequent } from './labels/most-frequent.ts';
import { ownerOf } from './labels/owner.ts';
import { qualifierOf } from './labels/qualifier.ts';
import { sharesStem } from './labels/stems.ts';
import { hasHead, subjectPhrase } from './labels/subject-phrase.ts';
import { isQuotedWords } from './quotations/quoted-words.ts';

/** `textOf`: the text of a claim's article, in which its words can be looked up. */
export type TextOf = (claim: Claim) => string;

export function groupLabel(claims: readonly Claim[], textOf: TextOf): string {
  const first = claims[0];
  switch (first.kind) {
    case 'quotation':
      return quotationLabel(claims);
    case 'date':
      return dateLabel(claims, textOf);
    case 'name':
      return `spelling of ${mostFrequent(claims.map(({ surface }) => surface.replace(/\s+/g, ' ')))}`;
    case 'quantity':
      return qualified(figureLabel(claims, textOf), claims);
  }
}

function figureLabel(claims: readonly Claim[], textOf: TextOf): string {
  const { quantity, surface } = claims[0];
  const named = subjectPhrase(claims, textOf);
  const subject = named ?? UNNAMED[quantity?.dimension ?? ''] ?? quantity?.unit ?? surface;
  const owner = ownerOf(claims);
  if (quantity?.dimension === 'age') return `age of ${owner ?? subject}`;
  if (quantity?.unit === 'score') return of('result', owner ?? subject);
  return quantity === undefined || /^(?:count|rank)$/.test(quantity.dimension)
    ? countLabel(claims, subject, owner, textOf)
    : measureLabel(claims, subject, owner, textOf);
}

/** "People injured"; where nothing is said to have happened to them, "wives of Blackmore". */
function countLabel(claims: readonly Claim[], subject: string, owner: string | undefined, textOf: TextOf): string {
  const isWhose = owner !== undefined && isEverywhere(owner, claims) && !isGeneric(subject);
  const isOfSubject = claims.some((claim) => hasHead(subject, claim.subject?.head ?? subject));
  const what = isWhose || !isOfSubject ? undefined : happening(claims, subject, textOf);
  if (what?.form === 'state' && !sharesStem(subject, what.words)) return `${subject} ${what.words}`;
  return owner === undefined || !isOfSubject || isGeneric(subject) ? subject : of(subject, owner);
}

/** Several claims, and all of them say whose. */
const isEverywhere = (owner: string, claims: readonly Claim[]): boolean =>
  claims.length > 1 && claims.every(({ scope }) => scope.owner === owner);

/** What a measure is called where the words around it only tell what was done. */
const MEASURES: Readonly<Record<string, string>> = {
  magnitude: 'magnitude',
  temperature: 'temperature',
  hectare: 'area',
  'km²': 'area',
};

/** What has no name of its own in any source. */
const UNNAMED: Readonly<Record<string, string>> = {
  ...{ money: 'amount', percent: 'percentage', length: 'distance', duration: 'duration' },
  ...{ mass: 'weight', speed: 'speed' },
};
/** Nouns that are measures themselves. */
const A_MEASURE =
  /(?:price|cost|value|worth|revenue|profit|sales|loss|losses|fine|fines|share|percentage|income|budget|rate)$/i;

/** "Share price of EDS", "distance of epicenter", "area burned". */
function measureLabel(claims: readonly Claim[], subject: string, owner: string | undefined, textOf: TextOf): string {
  const { dimension = '', unit } = claims[0].quantity ?? {};
  const measure = MEASURES[unit ?? ''] ?? MEASURES[dimension];
  const what = happening(claims, subject, textOf);
  if (what?.form === 'noun' && sharesStem(what.words, subject))
    return of(what.words.includes(' ') ? what.words : subject, owner);
  if (what?.form === 'noun' && A_MEASURE.test(subject)) return of(subject, owner);
  if (what?.form === 'noun' && (measure === undefined || measure === what.words))
    return of(what.words, owner ?? (Object.values(UNNAMED).includes(subject) ? undefined : subject));
  if (measure === 'area' && what !== undefined) return `${measure} ${what.words}`;
  if (measure !== undefined) return sharesStem(subject, measure) ? subject : of(measure, subject);
  if (what?.form === 'state' && !sharesStem(subject, what.words)) return `${subject} ${what.words}`;
  return of(subject, owner);
}

/** "Fire started", "start of match", "day of strike". */
function dateLabel(claims: readonly Claim[], textOf: TextOf): string {
  const subject = subjectPhrase(claims, textOf);
  if (subject === undefined) return 'day';
  const what = happening(claims, subject, textOf);
  if (what === undefined || sharesStem(subject, what.words)) return of('day', subject);
  return what.form === 'noun' ? of(what.words, subject) : `${subject} ${what.words}`;
}

/** "Share price of Halvern"; the name is not said twice. */
function of(what: string, whose: string | undefined): string {
  if (whose === undefined || what.toLowerCase().includes(whose.toLowerCase())) return what;
  return what.includes(' of ') ? `${what} (${whose})` : `${what} of ${whose}`;
}

/** A place that the label names already is not said twice. */
function qualified(label: string, claims: readonly Claim[]): string {
  const qualifier = qualifierOf(claims);
  return label.endsWith(qualifier.replace(/^ in/, '')) ? label : label + qualifier;
}

function quotationLabel(claims: readonly Claim[]): string {
  const speaker = mostFrequent(
    claims.flatMap((claim) => (claim.attribution === undefined ? [] : [claim.attribution.source])),
  );
  const { quotation, surface } = claims.find((claim) => !isQuotedWords(claim)) ?? claims[0];
  const words = (quotation?.content ?? surface).split(/\s+/);
  const start = `“${words.slice(0, 6).join(' ')}${words.length > 6 ? ' …' : ''}”`;
  return speaker === undefined ? start : `${speaker}: ${start}`;
}
