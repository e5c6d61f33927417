// "100 of them were released without charge": people are set free, and only things are published. Asked when it is known who is counted.
import { eventWords } from '../lexicon/event-words.ts';
import { isPerson } from '../lexicon/lexicon.ts';
import type { Counting } from './counting.ts';

export function withFreed(text: string, counting: Counting): Counting {
  const { figure, event, counted } = counting;
  const isOfPeople =
    figure.quantity.dimension === 'count' && (counted === null || counted.head === 'people' || isPerson(counted.head));
  const isReleased =
    RELEASED.test(text.slice(figure.end, figure.end + REACH)) ||
    RELEASES.test(text.slice(Math.max(0, figure.start - REACH), figure.start));
  return event === 'publish' && isOfPeople && isReleased
    ? { ...counting, event: 'release', predicate: eventWords('release') }
    : counting;
}

/** Characters on either side. */
const REACH = 60;
/** "100 were later released", and not "12 released the film". */
const RELEASED = /^(?:\s+\p{L}+){0,5}?\s+(?:were|was|been|be|being)\s+(?:\p{L}+\s+)?released\b/u;
const RELEASES = /\breleas(?:e|es|ed|ing)\s+(?:\p{Ll}+\s+){0,3}$/u;
