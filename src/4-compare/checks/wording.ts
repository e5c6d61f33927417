// Another label, or altered words inside quotation marks.
import { groupBy } from '../../lib/group-by.ts';
import { sameName } from '../../lib/names.ts';
import type { Claim, Reading } from '../../model.ts';
import { originsOf, pairsOf, type Question } from '../question.ts';
import { areOtherWords, wordingsOf } from '../wordings.ts';
import { listOf, outletsDo, outletsOf, speakerInWords } from '../words.ts';
import type { Check, Finding } from './check.ts';

export const wording: Check = {
  meta: { id: 'wording', weight: 0.9 },
  find: (question) => (question.group.kind === 'quotation' ? alteredQuotation(question) : otherLabel(question)),
};

function alteredQuotation(question: Question): Finding | null {
  const readings = wordingsOf(question.claims);
  if (!areOtherWords(readings) || new Set(question.claims.map((claim) => claim.articleId)).size < 2) return null;
  const outlets = outletsDo(question.claims.map(question.articleOf), 'quotes', 'quote');
  const texts = readings.map(([{ quotation, surface }]) => quotation?.content ?? surface);
  return {
    readings: readings.map((claims, i) => toReading(claims, texts[i])),
    explanation: `${outlets} ${speakerOf(question.claims)} ${inWordings(texts)}.`,
  };
}

/** Whom most name, by one name rather than by a role; two whom as many name are both told. */
function speakerOf(claims: readonly Claim[]): string {
  const sources = claims.flatMap(({ attribution }) => (attribution === undefined ? [] : [attribution.source]));
  const named = sources.filter((source) => /\p{Lu}/u.test(source));
  const bySurname = [...groupBy(named.length > 0 ? named : sources, surname).values()];
  const most = Math.max(...bySurname.map(({ length }) => length));
  const names = bySurname.flatMap(([name, ...others]) => (others.length + 1 === most ? [name] : []));
  const apart = names.filter((name, i) => !names.slice(0, i).some((other) => sameName(name, other)));
  return apart.length === 0 ? 'one speaker' : apart.slice(0, MOST_SPEAKERS).map(speakerInWords).join(' or ');
}

const MOST_SPEAKERS = 2;

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** A quotation of so many words is said in full. */
const SHORT = 12;

/** Two short wordings word for word, of more the beginning of the shortest: the readings have them all. */
function inWordings(texts: readonly string[]): string {
  const count = `in ${texts.length} wordings`;
  const words = texts.map((text) => text.split(/\s+/));
  if (texts.length === 2 && words.every(({ length }) => length <= SHORT))
    return `${count}: ${listOf(texts.map(quoted))}`;
  const [shortest] = [...words].sort((a, b) => a.length - b.length);
  const isCut = shortest.length > SHORT;
  return `${count} of ${quoted(`${shortest.slice(0, SHORT).join(' ')}${isCut ? ' …' : ''}`)}`;
}

const quoted = (text: string): string => `“${text.replace(/[,.;]$/, '')}”`;

/** The same figure of people under names that do not mean the same: "rebels", "protesters". */
function otherLabel(question: Question): Finding | null {
  if (question.rivals.length > 0) return null;
  // "The twelfth doctor" is one.
  const counted = question.claims.filter(
    ({ subject, quantity }) => subject?.role !== undefined && quantity?.dimension === 'count',
  );
  const [value] = new Set(counted.map((claim) => claim.quantity?.value));
  if (typeof value !== 'number' || value < 2 || counted.some((claim) => claim.quantity?.value !== value)) return null;
  const labelOf = (claim: Claim): string => labelIn(question.articleOf(claim).text, claim);
  if (!areRivalLabels(counted, labelOf) || originsOf(question, counted).size < 2) return null;
  const readings = [...groupBy(counted, (claim) => claim.subject?.head ?? '').values()];
  const said = readings.map((claims) => `${labelOf(claims[0])} (${outletsOf(claims.map(question.articleOf))})`);
  return {
    readings: readings.map((claims) => toReading(claims, labelOf(claims[0]))),
    explanation: `The ${value.toLocaleString('en')} are ${listOf(said)}.`,
  };
}

/** "18 police and security forces" are not all police. */
function labelIn(text: string, { subject, span, sentence }: Claim): string {
  const label = subject?.text ?? '';
  const behind = text.slice(span.end, sentence.end);
  const at = label === '' ? -1 : behind.indexOf(label);
  const more = at < 0 ? null : ALSO.exec(behind.slice(at + label.length));
  return more === null ? label : `${label}${more[0]}`;
}
const ALSO = /^ (?:and|or) (?:(?!\p{Ll}+(?:ed|ing)\b)\p{Ll}+ ){0,2}(?!\p{Ll}+(?:ed|ing)\b)\p{Ll}+s\b/u;

/** Two labels of different roles without a word in common: "security workers" and "security personnel" are one. */
function areRivalLabels(claims: readonly Claim[], labelOf: (claim: Claim) => string): boolean {
  const wordsOf = (claim: Claim): readonly string[] =>
    labelOf(claim)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return pairsOf(claims).some(
    ([a, b]) => kindOf(a) !== kindOf(b) && !wordsOf(a).some((word) => wordsOf(b).includes(word)),
  );
}

/** Whoever travels is a customer of those who carry him. */
const kindOf = ({ subject }: Claim): string | undefined =>
  subject?.role === 'customers' ? 'travellers' : subject?.role;

const toReading = (claims: readonly Claim[], text: string): Reading => ({
  text,
  claimIds: claims.map((claim) => claim.id),
});
