// "11 km beneath the sea floor", "700 metres underground": how deep it was, whatever the verb is.
import type { WordRule } from './rule.ts';

export const depth: WordRule = ({ behind }, counting) =>
  counting.figure.quantity.dimension === 'length' && BELOW.test(behind)
    ? { ...counting, event: 'depth', predicate: 'depth' }
    : null;

const BELOW =
  /^\s+(?:\([^()]{1,20}\)\s+)?(?:underground\b|(?:below|beneath|underneath|under)\s+(?:the\s+)?(?:[Ee]arth['’]s\s+|ocean\s+|sea\s+)?(?:surface|sea\s?floor|sea\s?bed|ground|earth|ocean|sea|floor|bed)\b)/;
