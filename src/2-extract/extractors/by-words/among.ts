// "The dead included seven children", "two nurses were among the injured": of whom they are a part, and what befell them.
import { eventClass } from '../../lexicon/lexicon.ts';
import { PEOPLE, type WordRule } from './rule.ts';

/** "Five nurses were among the 23 dead": the 23 are no nurses. */
export const allOfWhom: WordRule = ({ before, behind }, counting) => {
  const state = /\bwere among the\s+$/i.test(before) ? DIRECTLY.exec(behind)?.[1] : undefined;
  const event = state === undefined ? undefined : eventOf(state.toLowerCase());
  return event === undefined ? null : { ...counting, counted: PEOPLE, event, predicate: state };
};

export const among: WordRule = ({ before, behind }, counting) => {
  const whole = IS_WHOLE.exec(before)?.[1] ?? (ENDS.test(behind) ? INCLUDED.exec(before)?.[1] : undefined);
  const state = whole ?? (IS_AMONG.exec(behind) ?? AMONG_SOME.exec(behind))?.[1];
  const event = state === undefined ? undefined : eventOf(state.toLowerCase());
  if (state === undefined || event === undefined) return null;
  // All the nurses who died are told, though they are a part of the dead.
  return { ...counting, event, predicate: state.toLowerCase() };
};

const eventOf = (state: string): string | undefined =>
  eventClass(state, 'ADJ', 'person') ?? eventClass(state.replace(/ies$/, 'y').replace(/s$/, ''), 'NOUN', 'person');

const STATE =
  '(dead|killed|injured|wounded|hurt|missing|arrested|detained|rescued|evacuated|trapped|fatalities|survivors|evacuees|hostages)';
const SOFTENED = String.raw`(?:(?:at|least|about|around|some|more|than|nearly|as|many|also|only)\s+){0,3}`;
const TIME_OR_PLACE = String.raw`(?:\s+(?:on|in|at)\s+(?:the\s+)?[\p{L}]+)?`;
const DIRECTLY = new RegExp(String.raw`^\s+${STATE}\b`, 'iu');

/** "Among those killed on Monday were three", "the dead were nine sailors and two" */
const IS_WHOLE = new RegExp(
  String.raw`\bamong\s+(?:the|those)\s+(?:[\p{L}\d]+\s+)?${STATE}${TIME_OR_PLACE}\s+(?:was|were|are|is)\s+${SOFTENED}$`,
  'iu',
);
/** A list that began with the first of them: "included seven children, a nurse and two". */
const INCLUDED = new RegExp(
  String.raw`\b(?:the|those)\s+${STATE}${TIME_OR_PLACE}\s+(?:includ(?:e|es|ed|ing)|were|are)\s+(?:(?:[\p{L}\d-]+,?\s+){1,4}?(?:(?<=,\s)|and\s+)){0,4}${SOFTENED}$`,
  'iu',
);
const ENDS = /^(?:\s+[\p{L}'’-]+){1,4}?(?:\s*(?:[.,;:)–—]|$)|\s+(?:and|who|aged|from|under|in)\b)/u;
/** "Were among those killed", "was also among the 23 dead" */
const IS_AMONG = new RegExp(
  String.raw`^(?:\s+[\p{L}'’-]+){0,6}?(?:,[^,.;]{1,50},)?\s+(?:was|were|are|is)\s+(?:also\s+)?among\s+(?:the|those)\s+(?:[\p{L}\d]+\s+)?${STATE}\b`,
  'iu',
);
/** "Fourteen soldiers were among 23 people killed when": of all who died. */
const AMONG_SOME = new RegExp(
  String.raw`^(?:\s+[\p{L}'’-]+){0,6}?\s+(?:was|were|are|is)\s+(?:also\s+)?among\s+${SOFTENED}[\p{L}\d,-]+\s+(?:(?:people|others|passengers|civilians)\s+)?${STATE}\b`,
  'iu',
);
