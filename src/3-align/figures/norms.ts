// What is usual or allowed, which nobody has measured: "normal readings range from 6.5 to 8.5", "against a legal limit of 50".

/** Words before a figure and behind it in its sentence. */
type Sides = { readonly before: string; readonly behind: string };

const NORM = String.raw`(?:normal|permitted|permissible|allowable|recommended|legal\s+limit|safe\s+(?:limit|level))`;
const BEFORE = new RegExp(
  String.raw`\b${NORM}\b(?:\s+(?!(?:but|and|while|when|with|after)\b)[\p{L}-]+){0,6}\s*$`,
  'iu',
);
const BEHIND = new RegExp(
  String.raw`^\s+(?:\p{L}+\s+){0,2}(?:is|are|being)\s+(?:considered\s+)?(?:the\s+)?${NORM}\b`,
  'iu',
);

export const isNorm = ({ before, behind }: Sides): boolean => BEFORE.test(before) || BEHIND.test(behind);
