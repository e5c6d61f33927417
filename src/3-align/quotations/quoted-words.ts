// A few quoted words: with the quotation that has them in full, or with those who quote the same words from the same mouth.
import type { Claim } from '../../model.ts';
import { isOneSpeaker } from './speakers.ts';
import type { Utterance } from './utterance.ts';

/** Words that a headline quotes at least, where it does not say whom. */
const FEWEST_UNTOLD = 3;

/** The label of a thing as likely as speech: it is compared with nothing but the same words. */
export const isQuotedWords = ({ by }: Claim): boolean => by === 'quoted-words';

type Group = readonly Utterance[];

/** The groups, each with the quoted words that are part of one of its quotations, and groups of quoted words alone. */
export function withQuotedWords(groups: readonly Group[], parts: readonly Utterance[]): readonly Group[] {
  const homeOf = finderOfWhole(groups);
  const joined = groups.map((group) => [...group]);
  const alone = new Map<string, Utterance[]>();
  for (const words of parts.filter(({ content }) => content.size > 0)) {
    const home = homeOf(words);
    const key = `${words.speaker?.last}: ${printed(words)}`;
    if (home !== undefined) joined[home].push(words);
    else if (words.speaker !== null) alone.set(key, [...(alone.get(key) ?? []), words]);
  }
  const shared = [...alone.values()].filter(([first, ...others]) =>
    others.some(({ claim }) => claim.articleId !== first.claim.articleId),
  );
  return [...joined, ...shared];
}

/** The first group with a quotation that the words are part of. Looked for among those that have their rarest stem. */
function finderOfWhole(groups: readonly Group[]): (part: Utterance) => number | undefined {
  const byStem = new Map<string, { readonly whole: Utterance; readonly text: string; readonly group: number }[]>();
  for (const [group, members] of groups.entries()) {
    for (const whole of members) {
      const entry = { whole, text: printed(whole), group };
      for (const stem of whole.content.keys()) {
        const entries = byStem.get(stem);
        if (entries === undefined) byStem.set(stem, [entry]);
        else entries.push(entry);
      }
    }
  }
  return (part) => {
    const [fewest] = [...part.content.keys()].map((stem) => byStem.get(stem) ?? []).sort((a, b) => a.length - b.length);
    const text = printed(part);
    return fewest.find((entry) => entry.text.includes(text) && mayBeOfOne(part, entry.whole))?.group;
  };
}

/** Between spaces, so that no word is found inside another. */
const printed = ({ words }: Utterance): string => ` ${words.join(' ')} `;

const mayBeOfOne = (part: Utterance, whole: Utterance): boolean =>
  part.speaker === null ? part.words.length >= FEWEST_UNTOLD : isOneSpeaker(part.speaker, whole.speaker);
