// Figures that nobody claims to be so: what is needed, hoped for, expected or foretold by polls.

/** Words before a figure and behind it in its sentence. */
type Sides = { readonly before: string; readonly behind: string };

/** "must approve at least", "needed 50%", "the threshold of", "had hoped to draw more than" */
const WISHED_BEFORE = [
  /\b(?:had hoped|had expected|was hoping|were hoping|hoped|hopes|hope|aims?|aimed|had planned)\s+(?:to|for)\s+(?:[\p{L}-]+\s+){0,4}$/iu,
  /\b(?:expected|projected|predicted|anticipated|hoped-for|targeted)\s+(?:[\p{L}-]+\s+){1,3}(?:of|at)\s+(?:[\p{L}-]+\s+){0,3}$/iu,
  /\b(?:needs?|needed|requires?|required|short of)\s+(?:(?:at least|no fewer than|no less than|a minimum of|the|just|only)\s+)?$/iu,
  /\b(?:threshold|quorum|minimum|target)\s+(?:of|is|was|at)\s+(?:[\p{L}-]+\s+){0,3}$/iu,
  /\b(?:[Pp]olls?|[Ss]urveys?|[Pp]ollsters)\b[^.;:]{0,80}\b(?:predict|forecast|foretold|suggest|gave|give|put|point)\p{L}*\b[^.;:]{0,80}$/u,
];
/** "13 percent of the voters must approve it", "the 276 seats it needed to govern alone", "the 61 needed for a majority" */
const WISHED_BEHIND = [
  /^[^.;:]{0,40}\b(?:must|need to|needed to|have to|had to)\s+(?:\p{L}+\s+)?(?:approve|agree|vote|support|back|sign|attend|turn|take part)\b/u,
  /^\s+(?:\p{L}+\s+){0,2}?(?:(?:it|he|she|they|we|that (?:is|are|was|were))\s+)?(?:(?:would|will)\s+)?(?:needs?|needed|required)\s+(?:to|for|by)\b/u,
];

export const isWished = ({ before, behind }: Sides): boolean =>
  WISHED_BEHIND.some((words) => words.test(behind)) || WISHED_BEFORE.some((words) => words.test(before));
