// The same words in quotation marks, from another mouth.
import type { Claim } from '../../model.ts';
import { originsOf, pairsOf, type Question } from '../question.ts';
import { areSameWords } from '../same-words.ts';
import { mayBeOne, type Speaker, sureSpeaker } from '../speakers.ts';
import { listOf, outletsOf } from '../words.ts';
import type { Check } from './check.ts';

/** Attribution by class, apart from attribution.ts because who says it is asked of words and not of figures. */
export const reAttributed: Check = {
  meta: { id: 'attribution', weight: 0.8 },
  weigh: (question) => (isOfNamed(rivalVoices(question)) ? NAMED : 0),
  find: (question) => {
    const voices = rivalVoices(question);
    if (voices.length < 2) return null;
    const said = voices.map(({ name, claims }) => `to ${name} (${outletsOf(claims.map(question.articleOf))})`);
    return {
      readings: voices.map(({ name, claims }) => ({ text: name, claimIds: claims.map(({ id }) => id) })),
      explanation: `The same words are credited ${listOf(said)}.`,
    };
  },
};

/** What two names add: one of them is wrong, where an unnamed official may well be the one who is named. */
const NAMED = 0.9;

type Voice = Speaker & { readonly claims: readonly Claim[] };

const isOfNamed = (voices: readonly Voice[]): boolean => voices.filter(({ isNamed }) => isNamed).length > 1;

/** Empty where all who surely speak may be one. */
function rivalVoices(question: Question): readonly Voice[] {
  const { group, claims, articleOf } = question;
  if (group.kind !== 'quotation') return [];
  const voices = voicesOf(question, [...new Set(claims.map((claim) => articleOf(claim).text))]);
  const rivals = pairsOf(voices).filter(([a, b]) => areRivals(a, b));
  const found = voices.filter((voice) => rivals.some((pair) => pair.includes(voice)));
  // A copy that leaves a name out tells nothing new.
  return isOfNamed(found) ||
    originsOf(
      question,
      found.flatMap((voice) => voice.claims),
    ).size > 1
    ? found
    : [];
}

type Heard = { readonly speaker: Speaker; readonly claim: Claim };

/** Whoever may be one is one voice, by the fullest name. */
function voicesOf({ claims, articleOf }: Question, texts: readonly string[]): readonly Voice[] {
  const heard = claims.flatMap((claim): readonly Heard[] => {
    const speaker = sureSpeaker(claim, articleOf(claim).text);
    return speaker === null ? [] : [{ speaker, claim }];
  });
  // Fullest names first: what comes of it does not hang on the order of the articles.
  const names = [...new Map(heard.map(({ speaker }) => [speaker.name, speaker])).values()].sort(
    (a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  const owner = new Map<string, Speaker>();
  for (const speaker of names) {
    const known = [...owner.values()].find((other) => isOne(speaker, other, texts));
    owner.set(speaker.name, known ?? speaker);
  }
  const voices = [...new Set(heard.map(({ speaker }) => owner.get(speaker.name) ?? speaker))];
  return voices.map((voice) => ({
    ...voice,
    claims: heard.flatMap(({ speaker, claim }) => (owner.get(speaker.name) === voice ? [claim] : [])),
  }));
}

const isOne = (a: Speaker, b: Speaker, texts: readonly string[]): boolean =>
  a.isNamed === b.isNamed && (!a.isNamed || mayBeOne(a.name, b.name, texts));

/** Whoever lets both say it knows that they do. */
function areRivals(a: Voice, b: Voice): boolean {
  if (!a.isNamed && !b.isNamed) return false;
  if (a.claims.some((one) => b.claims.some((other) => one.articleId === other.articleId))) return false;
  return a.claims.some((one) => b.claims.some((other) => areSameWords(one.surface, other.surface)));
}
