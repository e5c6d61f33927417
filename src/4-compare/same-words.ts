// Whether two quotations are one utterance word for word: long and particular enough that two people hardly said it both.

/** Telling words in common. Fewer are a phrase that anybody may use. */
const FEWEST_TELLING = 5;
/** Share of the shorter quotation's telling words that the other has too. */
const SHARED = 0.8;
/** Words in a row in common. */
const LONGEST_RUN = 5;

export function areSameWords(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [some, others] = [new Set(one.filter(isTelling)), new Set(other.filter(isTelling))];
  const shared = [...some].filter((word) => others.has(word));
  if (shared.length < Math.min(some.size, others.size) * SHARED) return false;
  return shared.filter((word) => !STOCK.has(word)).length >= FEWEST_TELLING && longestRun(one, other) >= LONGEST_RUN;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const isTelling = (word: string): boolean => /^\d/.test(word) || (word.length > 3 && !LITTLE.has(word));

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before: readonly number[] = [];
  for (const word of a) {
    const runs = b.map((other, k) => (word === other ? (before[k - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    before = runs;
  }
  return longest;
}

const LITTLE: ReadonlySet<string> = new Set(
  (
    'about after again also always because been before being cant could didnt does doesnt doing dont each even ever every ' +
    'from going have here into just know like made make many more most much must never only other over people said same ' +
    'should some such than that their them then there these they thing things think this those time under until very want ' +
    'were what when where which while will with wont would your youre years'
  ).split(' '),
);

/** What everybody says after a death, before a court or of a team: two people may well say it in the same words. */
const STOCK: ReadonlySet<string> = new Set(
  (
    'thoughts prayers condolences sympathy sympathies heart hearts families family friends loved ones victims affected lost ' +
    'lives life tragic tragedy terrible difficult deeply saddened sincere sincerest thank thanks grateful proud support ' +
    'investigation investigating ongoing continue cooperate cooperating fully authorities relevant comment matter committed ' +
    'commitment safety security priority seriously everything possible ensure work working together closely team best hard ' +
    'forward looking justice guilty innocent allegations deny denies categorically appropriate action actions taken'
  ).split(' '),
);
