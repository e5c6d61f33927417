// When something happened, as a title: "fire started", "start of match", "time of race", "year of tsunami".
import type { Claim } from '../../model.ts';
import type { TextOf } from '../labels.ts';
import { happening } from './happening.ts';
import { byFrequency } from './most-frequent.ts';
import { phraseOf } from './of.ts';
import { sharesStem } from './stems.ts';
import { hasHead, subjectPhrase } from './subject-phrase.ts';

export function dateLabel(claims: readonly Claim[], textOf: TextOf): string {
  const unit = unitOf(claims);
  const speaker = speakerOf(claims);
  if (speaker !== undefined) return phraseOf('statement', speaker);
  const subject = subjectPhrase(claims, textOf);
  if (subject === undefined) return unit;
  const ofSubject = claims.filter((claim) => hasHead(subject, claim.subject?.head ?? ''));
  const what = happening(ofSubject.length === 0 ? claims : ofSubject, subject, textOf);
  if (what === undefined || sharesStem(subject, what.words) || isItsOwnEvent(claims)) return phraseOf(unit, subject);
  if (what.form === 'state') return `${subject} ${what.words}`;
  return AN_END.test(what.words) ? phraseOf(what.words, subject) : phraseOf(unit, subject);
}

/** The noun tells the event already: "meeting", "winner". */
const isItsOwnEvent = (claims: readonly Claim[]): boolean =>
  claims.some(({ subject }) => subject?.event !== undefined && subject.head.startsWith(subject.event));

/** Nouns for what happens that a day can have; others are measures, and a day has none. */
const AN_END = /^(?:start|end)$/;

/** What is asked for: a year where nobody tells more, a time of day where all tell one. */
function unitOf(claims: readonly Claim[]): string {
  const values = claims.map(({ date }) => date?.value ?? '');
  if (values.every((value) => /^\d{4}$/.test(value))) return 'year';
  if (values.every((value) => /^\d{4}-\d\d$/.test(value))) return 'month';
  return values.every((value) => value.includes('T')) ? 'time' : 'day';
}

/** "The fire brigade said on Wednesday": where most claims only tell when somebody spoke, who did. */
function speakerOf(claims: readonly Claim[]): string | undefined {
  const speakers = claims.flatMap(({ subject, attribution }) => {
    const source = attribution?.source ?? '';
    const isSpeaker = subject !== undefined && subject.event === undefined && hasWord(source, subject.head);
    return isSpeaker ? [source] : [];
  });
  return speakers.length * 2 > claims.length ? byFrequency(speakers)[0]?.[0] : undefined;
}

const hasWord = (phrase: string, word: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one === word || one === `${word}s`);
