// "Another flight crashed in July, killing 48": whom an event of then killed or hurt, whatever the tree makes of it.
import type { Span } from '../../model.ts';
import type { OtherDate } from './other-times.ts';

/** The other time whose event took or hurt so many people; undefined where the words between the two do not say so. */
export function harmedThen(text: string, figure: Span, dates: readonly OtherDate[]): string | undefined {
  const date = dates.findLast(({ end }) => end <= figure.start);
  return date !== undefined && HARMED.test(text.slice(date.end, figure.start)) ? date.value : undefined;
}

/** One clause and no other figure in between. */
const HARMED =
  /^(?:(?![.;:“”"]|\d|\b(?:but|while|and|since|after|before|until|now)\b).){0,60}\b(?:killing|injuring|wounding|leaving|claiming|(?:that|which|who) (?:killed|injured|wounded|left|claimed)|(?:in|during) which|where|when)\s+(?:\p{Ll}+\s+){0,3}$/u;
