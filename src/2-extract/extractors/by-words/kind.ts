// "34 dead, seven of them children": the seven are counted as children.
import { isPerson } from '../../lexicon/lexicon.ts';
import type { WordRule } from './rule.ts';

export const kind: WordRule = ({ behind }, counting) => {
  const noun = OF_KIND.exec(behind)?.[1];
  const head = noun === undefined ? undefined : singularOf(noun);
  const isTold = counting.counted !== null && counting.counted.head !== 'people';
  return noun === undefined || head === undefined || isTold || !isPerson(head)
    ? null
    : { ...counting, counted: { head, text: noun }, isPart: true };
};

const OF_KIND =
  /^\s+of\s+(?:them|whom)\s+(?:(?:were|are|was|being)\s+)?(\p{Ll}+)(?=\s*(?:[.,;:)–—]|$)|\s+(?:and|were|are|was|under|aged|who|from|in)\b)/u;
export const singularOf = (noun: string): string =>
  noun === 'children' ? 'child' : noun.replace(/(?<=m|wom)en$/, 'an').replace(/(?<!s)s$/, '');
