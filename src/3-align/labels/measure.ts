// What was measured, as a title: "share price of Orlec", "area burned", "amount withdrawn", "duration of strike".
import type { Claim } from '../../model.ts';
import type { TextOf } from '../labels.ts';
import { type Happening, happening } from './happening.ts';
import { isMeasureNoun } from './measure-nouns.ts';
import { phraseOf } from './of.ts';
import { sharesStem } from './stems.ts';

/** What a measure is called where the words around it only tell what was done. */
const MEASURES: Readonly<Record<string, string>> = {
  magnitude: 'magnitude',
  temperature: 'temperature',
  hectare: 'area',
  'km²': 'area',
};

/** What a kind of measure is called that no source has a noun for. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ money: 'amount', percent: 'percentage', length: 'distance', duration: 'duration' },
  ...{ mass: 'weight', speed: 'speed' },
};

const kindOf = ({ quantity }: Claim): string | undefined => KINDS[quantity?.dimension ?? ''];

/** What a label is made of. */
type Asked = {
  readonly claims: readonly Claim[];
  readonly subject: string;
  readonly what: Happening | undefined;
  readonly owner: string | undefined;
  readonly textOf: TextOf;
};

/** `subject`: undefined where no source names what is measured. */
export function measureLabel(
  claims: readonly Claim[],
  subject: string | undefined,
  owner: string | undefined,
  textOf: TextOf,
): string {
  const [{ quantity, surface }] = claims;
  const measure = MEASURES[quantity?.unit ?? ''] ?? MEASURES[quantity?.dimension ?? ''];
  const what = happening(claims, subject ?? '', textOf);
  const kind = kindOf(claims[0]) ?? measure ?? quantity?.unit ?? surface;
  if (subject === undefined) return unnamed(kind, what, owner);
  const asked: Asked = { claims, subject, what, owner, textOf };
  if (isRaceTime(claims)) return phraseOf('time', owner ?? subject);
  if (what?.form === 'noun' && sharesStem(what.words, subject))
    return phraseOf(what.words.includes(' ') ? what.words : subject, owner);
  // Whose a length of time is, says nothing of what lasted.
  if (isMeasureNoun(subject)) return phraseOf(subject, kind === 'duration' ? undefined : owner);
  if (measure === 'area' && what?.form === 'state') return `${measure} ${what.words}`;
  if (measure !== undefined) return sharesStem(subject, measure) ? subject : phraseOf(measure, subject);
  if (quantity?.dimension === 'duration' || quantity?.dimension === 'length') return extent(asked);
  if (what?.form === 'noun') return phraseOf(what.words, owner ?? subject);
  if (quantity?.dimension === 'money') return sum(asked);
  if (quantity?.dimension === 'percent') return part(asked);
  return what === undefined ? phraseOf(kind, subject) : `${subject} ${what.words}`;
}

function unnamed(kind: string, what: Happening | undefined, owner: string | undefined): string {
  if (kind === 'duration') return what?.words.endsWith('ing') === true ? what.words : kind;
  if (what?.form === 'noun') return phraseOf(what.words, owner);
  return what === undefined ? phraseOf(kind, owner) : `${kind} ${what.words}`;
}

/** Hours, minutes and seconds. */
const isRaceTime = (claims: readonly Claim[]): boolean =>
  claims.filter(({ quantity, surface }) => quantity?.dimension === 'duration' && /\d:\d\d:\d\d/.test(surface)).length *
    2 >
  claims.length;

/** "Duration of strike", "length of front", "crew waiting". */
function extent({ claims, subject, what, owner }: Asked): string {
  if (what?.form === 'state' && !sharesStem(subject, what.words)) return `${subject} ${what.words}`;
  if (claims[0].quantity?.dimension === 'duration') return phraseOf('duration', subject);
  if (what?.form === 'noun' && A_LENGTH.test(what.words)) return phraseOf(what.words, owner ?? subject);
  const isSize = claims.every((claim) => claim.subject?.predicate === 'size');
  return phraseOf(isSize ? 'length' : 'distance', subject);
}

const A_LENGTH = /^(?:distance|depth|fall|rise|climb|journey|advance)$/;

/** Money that is done something with is called by that: those who withdraw it are not what is asked for. */
function sum({ claims, subject, what, owner, textOf }: Asked): string {
  // "sold for $90"
  const isTraded = claims.some(({ subject: of }) => /^(?:sell|acquire|cost|trade)$/.test(of?.event ?? ''));
  if (isTraded && isMost(claims, (claim) => /\bfor(?: \p{L}+){0,2}$/u.test(before(claim, textOf))))
    return phraseOf('price', subject);
  if (what?.form === 'state') return `amount ${what.words}`;
  return owner === subject ? phraseOf('amount', owner) : `amount (${subject})`;
}

/** "58 percent of residents": a share of them. */
function part({ claims, subject, what, owner, textOf }: Asked): string {
  const state = what?.form === 'state' ? what.words : undefined;
  if (isMost(claims, (claim) => /^\s*of\b/.test(textOf(claim).slice(claim.span.end, claim.span.end + 5))))
    return state === undefined || sharesStem(state, subject)
      ? phraseOf('share', subject)
      : `share of ${subject} ${state}`;
  if (state !== undefined) return `percentage ${state}`;
  return owner === subject ? phraseOf('percentage', owner) : `percentage (${subject})`;
}

const isMost = (claims: readonly Claim[], test: (claim: Claim) => boolean): boolean =>
  claims.filter(test).length * 2 > claims.length;

const before = (claim: Claim, textOf: TextOf): string =>
  textOf(claim)
    .slice(Math.max(0, claim.span.start - 25), claim.span.start)
    .trimEnd();
