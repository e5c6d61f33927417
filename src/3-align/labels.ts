// A group's question in the words of a chart's title: "people killed", "share price of Halvern", "start of match".
import type { Claim } from '../model.ts';
import { happening, isGeneric } from './labels/happening.ts';
import { mostFrequent } from './labels/most-frequent.ts';
import { ownerOf } from './labels/owner.ts';
import { qualifierOf } from './labels/qualifier.ts';
import { sharesStem } from './labels/stems.ts';
import { hasHead, subjectPhrase } from './labels/subject-phrase.ts';

/** `textOf`: the text of a claim's article, in which its words can be looked up. */
export type TextOf = (claim: Claim) => string;

export function groupLabel(claims: readonly Claim[], textOf: TextOf): string {
  const first = claims[0];
  switch (first.kind) {
    case 'quotation':
      return quotationLabel(claims);
    case 'date':
      return dateLabel(claims, textOf);
    case 'quantity':
    case 'name':
      return figureLabel(claims, textOf) + qualifierOf(claims);
  }
}

function figureLabel(claims: readonly Claim[], textOf: TextOf): string {
  const { quantity, surface } = claims[0];
  const subject = subjectPhrase(claims, textOf) ?? quantity?.unit ?? surface;
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

/** "Share price of EDS", "distance of epicenter", "area burned". */
function measureLabel(claims: readonly Claim[], subject: string, owner: string | undefined, textOf: TextOf): string {
  const { dimension = '', unit } = claims[0].quantity ?? {};
  const measure = MEASURES[unit ?? ''] ?? MEASURES[dimension];
  const what = happening(claims, subject, textOf);
  if (what?.form === 'noun' && sharesStem(what.words, subject))
    return of(what.words.includes(' ') ? what.words : subject, owner);
  if (what?.form === 'noun' && (measure === undefined || measure === what.words))
    return of(what.words, owner ?? subject);
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

function quotationLabel(claims: readonly Claim[]): string {
  const speaker = mostFrequent(
    claims.flatMap((claim) => (claim.attribution === undefined ? [] : [claim.attribution.source])),
  );
  const words = (claims[0].quotation?.content ?? claims[0].surface).split(/\s+/);
  const start = `“${words.slice(0, 6).join(' ')}${words.length > 6 ? ' …' : ''}”`;
  return speaker === undefined ? start : `${speaker}: ${start}`;
}
