// Spans of time of unlike kinds: a window of a report, a sentence and what was waited or served of it, a warning.

import { once } from '../../../lib/once.ts';
import { HEDGES } from '../hedges.ts';
import type { Profile } from '../profile.ts';
import type { Constraint, Constraints } from './constraint.ts';

type Sign = (profile: Profile) => boolean;

const WINDOW = /\b(?:in|within|during)\s+(?:the\s+)?(?:last|past|previous|preceding|coming|next)\s+$/iu;
const isWindow: Sign = once(({ context }) => WINDOW.test(context.before));
/** "In the last 24 hours": what was counted in a span of time says nothing of how long anything took. */
const ofWindows: Constraint = (a, b) =>
  isWindow(a) !== isWindow(b) && a.claim.subject?.event !== b.claim.subject?.event;

const SENTENCE = new RegExp(String.raw`\b(?:sentence[ds]?|term)\s+(?:\p{L}+\s+){0,3}(?:of|to)\s+${HEDGES}$`, 'iu');
const SENTENCE_BEHIND = /^[\s-]+(?:\p{L}+\s+){0,2}(?:sentence|term)\b/u;
const isImposed: Sign = ({ context: { before, behind } }) => SENTENCE.test(before) || SENTENCE_BEHIND.test(behind);
const SPENT = new RegExp(
  String.raw`\b(?:spen[dt]|spending|wait(?:ed|ing)?(?:\s+for)?)\s+(?:the\s+(?:last|past)\s+)?${HEDGES}$`,
  'iu',
);
const LAPSE = /^\s+(?:after|ago|since|later|earlier)\b/;
const isElapsed: Sign = ({ context: { before, behind } }) => SPENT.test(before) || LAPSE.test(behind);
const termOf = once((profile: Profile): 'imposed' | 'elapsed' | undefined =>
  isImposed(profile) ? 'imposed' : isElapsed(profile) ? 'elapsed' : undefined,
);
/** A sentence is not the time already spent, nor how long ago anything was. */
const ofSentences: Constraint = (a, b) => {
  const [one, other] = [termOf(a), termOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

const APART = /^\s+(?:after|before|later|earlier)\b/;
const OF_SOMETHING = /^\s+of\s+(?:\p{L}+\s+)?\p{L}+/u;
const tellsApart: Sign = ({ context }) => APART.test(context.behind);
const isOfSomething: Sign = ({ context }) => OF_SOMETHING.test(context.behind);
/** "It came two days after the ruling" against "four days of talks". */
const ofLapseAndSpan: Constraint = (a, b) =>
  a.size !== b.size && ((tellsApart(a) && isOfSomething(b)) || (tellsApart(b) && isOfSomething(a)));

const NOTICE = /^['’s]{0,2}\s+(?:of\s+)?(?:advance\s+)?(?:notice|warning)\b/;
const WARNED = /\b(?:notice|notified|warn\p{L}*|alert\p{L}*|siren\p{L}*)\b/iu;
const isNotice: Sign = once(({ context }) => NOTICE.test(context.behind));
const speaksOfNotice: Sign = once(({ context: { before, behind } }) => WARNED.test(`${before} ${behind}`));
/** "20 minutes' notice" is not how long it lasted. */
const ofNotice: Constraint = (a, b) => (isNotice(a) && !speaksOfNotice(b)) || (isNotice(b) && !speaksOfNotice(a));

export const durations: Constraints = {
  of: ['duration'],
  always: [ofWindows, ofSentences, ofLapseAndSpan, ofNotice],
};
