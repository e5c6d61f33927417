// "34 dead, seven of them children": the seven are counted as children, and of what nation some are is no thing either.
import { eventClass, isPerson } from '../../lexicon/lexicon.ts';
import type { WordRule } from './rule.ts';

export const kind: WordRule = ({ before, behind }, counting) => {
  const noun = (OF_KIND.exec(behind) ?? (OF_WHOM.test(before) ? ARE_OF_KIND.exec(behind) : null))?.[1];
  const head = noun === undefined ? undefined : singularOf(noun);
  const isTold = counting.counted !== null && counting.counted.head !== 'people';
  // "Four of them dead" are no kind of people.
  if (noun === undefined || head === undefined || isTold || !isPerson(head) || eventClass(noun, 'ADJ', 'person'))
    return null;
  // "11 of whom were pupils" were with the others, and did not enrol.
  const isOwnEvent = counting.event !== eventClass(head, 'NOUN', 'person');
  const withoutEvent = isOwnEvent ? {} : { event: undefined, predicate: undefined };
  return { ...counting, ...withoutEvent, counted: { head, text: noun }, isPart: true };
};

/** "Seven climbers, four of them Talvian, are missing": people, and what befell them all befell the four. */
export const nationals: WordRule = ({ behind }, counting) => {
  const nation = OF_NATION.exec(behind)?.[1];
  return nation === undefined
    ? null
    : {
        ...counting,
        counted: { head: 'people', text: nation },
        event: undefined,
        predicate: undefined,
        owner: undefined,
        isPart: true,
      };
};
const OF_NATION =
  /^\s+of\s+(?:them|whom)\s+(?:(?:were|are)\s+)?(\p{Lu}\p{Ll}{2,})(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|were|are)\b)/u;

const OF_KIND =
  /^\s+of\s+(?:them|whom)\s+(?:(?:were|are|was|being)\s+)?(\p{Ll}+)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|were|are|was|under|aged|who|from|in)\b)/u;
/** "31 people were aboard, of whom 28 were pupils" */
const OF_WHOM = /\bof\s+(?:whom|them)\s+(?:(?:about|some|at least|around|nearly)\s+)?$/;
const ARE_OF_KIND = /^\s+(?:were|are|was|is)\s+(\p{Ll}+)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|under|aged|from)\b)/u;
export const singularOf = (noun: string): string =>
  noun === 'children' ? 'child' : noun.replace(/(?<=m|wom)en$/, 'an').replace(/(?<!s)s$/, '');
