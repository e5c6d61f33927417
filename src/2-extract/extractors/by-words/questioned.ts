// "Eight people were being questioned": whom the police question they hold, and nobody asks them for a survey.
import type { WordRule } from './rule.ts';

export const questioned: WordRule = ({ behind }, counting) =>
  /^(?:survey|investigate)$/.test(counting.event ?? '') && QUESTIONED.test(behind)
    ? { ...counting, event: 'arrest', predicate: 'being questioned' }
    : null;

const QUESTIONED =
  /^(?:\s+\p{L}+){0,4}\s+(?:(?:still\s+)?being\s+questioned\b|questioned\s+by\s+(?:the\s+)?(?:\p{L}+\s+)?(?:police|detectives|officers|investigators|prosecutors)\b)/u;
