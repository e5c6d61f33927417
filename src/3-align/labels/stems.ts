// Whether two phrases say the same word: "arrests" and "arrested", "closure" and "closed".

/** Letters that make a stem. Fewer joins unlike words, more misses "closure" and "closed". */
const STEM = 4;

const stemsOf = (phrase: string): readonly string[] =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));

export function sharesStem(a: string, b: string): boolean {
  const stems = stemsOf(b);
  return stemsOf(a).some((stem) => stems.includes(stem));
}
