// How alike two quotations are: by the content words they share, and, of one speaker, by the sentence they are built as.
import { isOneSpeaker, isOtherSpeaker } from './speakers.ts';
import { STEM, type Utterance, type Weigh, weightOfAll } from './utterance.ts';

/** What one speaker adds: two sentences by one person on one day are more likely one. */
const ONE_SPEAKER = 0.06;
/** What two speakers by name take away: only the same words, credited anew, are one utterance then. */
const OTHER_SPEAKER = -0.2;
/** Of two quotations in which many words are common, this many must be. */
const FEWEST_SHARED = 2;
/** Content words of a sentence of which two in common are often the topic's, and what they then tell less. */
const FULL_SENTENCE = 5;
const THIN = 0.08;
/** What a single word in common weighs at least: one that stands in every sixth sentence is the topic's. */
const SINGLE_WORD = 2;

/** Overlap against the geometric mean of the weights: a fragment still matches the sentence it was cut from. */
export function contentLikeness(a: Utterance, b: Utterance, weigh: Weigh): number {
  if (a.claim.articleId === b.claim.articleId || a.content.size === 0 || b.content.size === 0) return -1;
  const shared = [...a.content].flatMap(([stem, word]) => (isOfOneStem(word, b.content.get(stem)) ? [stem] : []));
  if (shared.length < Math.min(FEWEST_SHARED, a.content.size, b.content.size)) return 0;
  // Whoever is named in both may be praised in one and beaten in the other.
  if (shared.every((stem) => a.names.has(stem) && b.names.has(stem)) && a.content.size > shared.length) return 0;
  if (isOfTopicOnly(a, b, shared, weigh)) return 0;
  const weight = weightOfAll(shared, weigh);
  if (shared.length < FEWEST_SHARED && weight < SINGLE_WORD) return 0;
  const overlap = weight / Math.sqrt(a.contentWeight * b.contentWeight);
  const isThin = shared.length <= FEWEST_SHARED && Math.min(a.content.size, b.content.size) >= FULL_SENTENCE;
  return overlap + speakerBonus(a, b) - (isThin ? THIN : 0);
}

/** One word, and others that half the topic's sentences have: "we met people who had lost a relative" is not "we met the people of the quay". */
function isOfTopicOnly(a: Utterance, b: Utterance, shared: readonly string[], weigh: Weigh): boolean {
  const heaviest = Math.max(...shared.map(weigh));
  const telling = shared.filter((stem) => weigh(stem) >= heaviest * TOPIC_WORD);
  return (
    shared.length > telling.length &&
    telling.length < FEWEST_SHARED &&
    shared.length <= FEW_WORDS &&
    Math.min(a.content.size, b.content.size) > FEW_WORDS
  );
}
/** Share of the heaviest word in common: what weighs less is a word of the topic. */
const TOPIC_WORD = 0.4;
const FEW_WORDS = 3;

/** Letters that words of one stem differ in at most, where they have no more than the stem in common: "defence", "defendants". */
const ENDING = 3;

function isOfOneStem(word: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  return word[STEM] === other[STEM] || Math.max(word.length, other.length) - STEM <= ENDING;
}

const speakerBonus = (a: Utterance, b: Utterance): number =>
  isOneSpeaker(a.speaker, b.speaker) ? ONE_SPEAKER : isOtherSpeaker(a.speaker, b.speaker) ? OTHER_SPEAKER : 0;

/** Words at either end within which two sentences must meet: what begins alike and goes on as something else is another. */
const END = 3;
/** Little words alone tell a sentence where they are so many. */
const MANY_WORDS = 8;

/**
 * Share of the longer one's words that both have in one order: "What talks can there be with criminals?" and "What kind of
 * negotiations can there be with criminals?" are one sentence in two translations. 0 where they do not begin and end alike.
 */
export function orderLikeness(a: Utterance, b: Utterance, weigh: Weigh): number {
  // Most pairs end here: what follows is dear.
  if (!meets(a.words.slice(0, END), b.words.slice(0, END)) || !meets(a.words.slice(-END), b.words.slice(-END)))
    return 0;
  const shared = commonOrder(a.words, b.words, weigh);
  const [first, last] = [shared[0], shared[shared.length - 1]];
  if (first === undefined || Math.max(...first) >= END) return 0;
  if (a.words.length - last[0] > END || b.words.length - last[1] > END) return 0;
  const words = shared.map(([at]) => a.words[at]);
  if (words.length < MANY_WORDS && !words.some((word) => a.content.has(word))) return 0;
  return weightOfAll(words, weigh) / Math.max(a.weight, b.weight);
}

const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) => others.includes(word));

/** The heaviest run of words, by their places, that stand in both in one order. */
function commonOrder(a: readonly string[], b: readonly string[], weigh: Weigh): readonly (readonly [number, number])[] {
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let k = b.length - 1; k >= 0; k -= 1)
      best[i][k] = a[i] === b[k] ? best[i + 1][k + 1] + weigh(a[i]) : Math.max(best[i + 1][k], best[i][k + 1]);
  const found: [number, number][] = [];
  let [i, k] = [0, 0];
  while (i < a.length && k < b.length) {
    if (a[i] === b[k]) found.push([i++, k++]);
    else if (best[i + 1][k] >= best[i][k + 1]) i += 1;
    else k += 1;
  }
  return found;
}

/**
 * Share of a fragment's words that the other has too, where both end alike: "use lethal force without warning" is cut from
 * "open fire to kill without warning", in another translation.
 */
export function endLikeness(a: Utterance, b: Utterance, weigh: Weigh): number {
  const [cut, whole] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (cut.claim.quotation?.type !== 'mixed' || cut.words.length > LONGEST_CUT) return 0;
  const end = cut.words.slice(-SAME_END);
  const isSameEnd = end.join(' ') === whole.words.slice(-SAME_END).join(' ');
  if (!isSameEnd || !end.some((word) => !ANY_END.test(cut.content.get(word) ?? 'it'))) return 0;
  const shared = commonOrder(cut.words, whole.words, weigh).map(([at]) => cut.words[at]);
  return weightOfAll(shared, weigh) / cut.weight;
}

const LONGEST_CUT = 8;
const SAME_END = 2;
/** With what any sentence may end: "at this time", "for the people". */
const ANY_END =
  /^(?:it|times?|moments?|days?|weeks?|months?|years?|today|tomorrow|tonight|night|morning|people|country|nation|city|world|place|home|way|things?|case|lot|right|good|back|again|together|possible|well)$/;
