// A group's question in the words of a chart's title: "people killed", "share price of Halvern", "start of match".
import type { Claim } from '../model.ts';
import { dateLabel } from './labels/date-label.ts';
import { happening, isGeneric } from './labels/happening.ts';
import { measureLabel } from './labels/measure.ts';
import { mostFrequent } from './labels/most-frequent.ts';
import { phraseOf } from './labels/of.ts';
import { ownerOf } from './labels/owner.ts';
import { qualifierOf } from './labels/qualifier.ts';
import { statementLabel } from './labels/statement-label.ts';
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
    case 'statement':
      return statementLabel(claims);
    case 'quantity':
      return qualified(figureLabel(claims, textOf), claims);
  }
}

function figureLabel(claims: readonly Claim[], textOf: TextOf): string {
  const { quantity, surface } = claims[0];
  const subject = subjectPhrase(claims, textOf);
  const owner = ownerOf(claims);
  if (quantity?.dimension === 'age') return ageLabel(claims, subject);
  if (quantity?.unit === 'score') return scoreLabel(claims, owner);
  return quantity === undefined || /^(?:count|rank)$/.test(quantity.dimension)
    ? countLabel(claims, subject ?? quantity?.unit ?? surface, owner, textOf)
    : measureLabel(claims, subject, owner, textOf);
}

/** A name that any source gives tells more than "man". */
function ageLabel(claims: readonly Claim[], subject: string | undefined): string {
  const named = claims.filter(({ scope }) => scope.owner !== undefined);
  return phraseOf('age', ownerOf(named) ?? subject);
}

const scoreLabel = (claims: readonly Claim[], owner: string | undefined): string =>
  phraseOf(claims.every(({ subject }) => subject?.predicate === 'record') ? 'record' : 'result', owner);

/** "People injured"; where nothing is said to have happened to them, "wives of Blackmore". */
function countLabel(claims: readonly Claim[], subject: string, owner: string | undefined, textOf: TextOf): string {
  const isWhose = owner !== undefined && isEverywhere(owner, claims) && !isGeneric(subject);
  const isOfSubject = claims.some((claim) => hasHead(subject, claim.subject?.head ?? subject));
  const what = isWhose || !isOfSubject ? undefined : happening(claims, subject, textOf);
  if (what?.form === 'state' && !sharesStem(subject, what.words))
    return `${A_LOSS.test(subject) ? 'people' : subject} ${what.words}`;
  return owner === undefined || !isOfSubject || isGeneric(subject) ? subject : phraseOf(subject, owner);
}

/** Deaths are not killed, and lives are. */
const A_LOSS = /^(?:deaths?|lives|fatalit(?:y|ies)|casualt(?:y|ies)|bodies|corpses?)$/i;

/** Several claims, and all of them say whose. */
const isEverywhere = (owner: string, claims: readonly Claim[]): boolean =>
  claims.length > 1 && claims.every(({ scope }) => scope.owner === owner);

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
