// Names of people, places and organisations as printed, for who spells one of them in another way.
import type { Token } from '../../lib/tokens.ts';
import { isKnownWord } from '../../lib/wink-model.ts';
import type { Claim, Span } from '../../model.ts';
import { runBounds } from '../attribution/name-runs.ts';
import { isRoleWord } from '../attribution/source-phrase.ts';
import { isPeopleAdjective, isPortfolio, isTitleWord } from '../lexicon/speech.ts';
import { located } from '../located.ts';
import type { Reading } from '../reading.ts';

/** Shorter names are initials; capitals alone of more letters are shouted, and no acronym. */
const SHORTEST = 3;
const LONGEST_ACRONYM = 7;

/**
 * Each spelling of an article once, where it stands first; an acronym also where it stands in brackets, behind what it is
 * short for. Not of headlines: their capitals tell little, and names in them come back in the text.
 */
export function extractNames(reading: Reading): readonly Claim[] {
  const { article, sentences } = reading;
  const seen = new Set<string>();
  return sentences.flatMap((sentence) =>
    sentence.zone === 'headline'
      ? []
      : namesIn(sentence.tokens).flatMap((span) => {
          const key = article.text.slice(span.start - 1, span.end).replace(/^[^(]/, '');
          if (seen.has(key)) return [];
          seen.add(key);
          return [
            { ...located(article, sentence, 'name', span), by: 'name-run', scope: {}, modality: 'asserted' as const },
          ];
        }),
  );
}

const namesIn = (tokens: readonly Token[]): readonly Span[] =>
  runBounds(tokens).flatMap(([from, next]) => {
    const words = withoutTitles(tokens.slice(from, next));
    const letters = words.map(({ text }) => text).join('');
    const isShouted = letters.length > LONGEST_ACRONYM && letters === letters.toUpperCase();
    if (letters.length < SHORTEST || isShouted || !/^\p{Lu}/u.test(letters)) return [];
    // "Dozens" and "Flights" have their capital of the sentence.
    if (from === 0 && words.length === 1 && isKnownWord(words[0].lower)) return [];
    return [{ start: words[0].start, end: words[words.length - 1].end }];
  });

/** "Fire Chief Raoul Denning" and "Interior Minister Raoul Denning" are Raoul Denning; "Mount Cook" stays as it is. */
function withoutTitles(words: readonly Token[]): readonly Token[] {
  const named = words.slice(words.findLastIndex(({ lower }) => isTitleWord(lower.replace(/\.$/, ''))) + 1);
  const role = named[1] !== undefined && (isPeopleAdjective(named[0].lower) || isPortfolio(named[0].lower)) ? 1 : 0;
  return named.length > role + 1 && isRoleWord(named[role].text) ? withoutTitles(named.slice(role + 1)) : named;
}
