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

const heard = new WeakMap<Question, readonly Voice[]>();

/** Looked for once: what is found is weighed too. */
function rivalVoices(question: Question): readonly Voice[] {
  const voices = heard.get(question) ?? findRivals(question);
  heard.set(question, voices);
  return voices;
}

/** Empty where all who surely speak may be one. */
function findRivals(question: Question): readonly Voice[] {
  if (question.group.kind !== 'quotation') return [];
  const voices = voicesOf(question);
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

/** Texts of each name in which the other is looked for: of a thousand that quote it, these tell as much. */
const TEXTS = 10;

/** Whoever may be one is one voice, by the fullest name. */
function voicesOf({ claims, articleOf }: Question): readonly Voice[] {
  const byName = new Map<string, { readonly speaker: Speaker; readonly claims: Claim[] }>();
  for (const claim of claims) {
    const speaker = sureSpeaker(claim, articleOf(claim).text);
    if (speaker === null) continue;
    const known = byName.get(speaker.name);
    if (known === undefined) byName.set(speaker.name, { speaker, claims: [claim] });
    else known.claims.push(claim);
  }
  const textsOf = (voice: Voice): readonly string[] => {
    const ordered = [...voice.claims].sort((a, b) => (a.id < b.id ? -1 : 1));
    return ordered.slice(0, TEXTS).map((claim) => articleOf(claim).text);
  };
  const isOne = (a: Voice, b: Voice): boolean =>
    a.isNamed === b.isNamed && (!a.isNamed || mayBeOne(a.name, b.name, [...textsOf(a), ...textsOf(b)]));
  // Fullest names first: what comes of it does not hang on the order of the articles.
  const names = [...byName.values()]
    .map(({ speaker, claims: own }): Voice => ({ ...speaker, claims: own }))
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const voices: Voice[] = [];
  for (const next of names) {
    const known = voices.findIndex((voice) => isOne(voice, next));
    if (known < 0) voices.push(next);
    else voices[known] = { ...voices[known], claims: [...voices[known].claims, ...next.claims] };
  }
  const place = new Map(claims.map((claim, index) => [claim, index]));
  const byPlace = (a: Claim, b: Claim): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return voices
    .map((voice) => ({ ...voice, claims: [...voice.claims].sort(byPlace) }))
    .sort((a, b) => byPlace(a.claims[0], b.claims[0]));
}

/** Whoever lets both say it knows that they do. */
function areRivals(a: Voice, b: Voice): boolean {
  if (!a.isNamed && !b.isNamed) return false;
  const articleIds = new Set(a.claims.map(({ articleId }) => articleId));
  if (b.claims.some(({ articleId }) => articleIds.has(articleId))) return false;
  const [some, others] = [a, b].map(({ claims }) => [...new Set(claims.map(({ surface }) => surface))]);
  return some.some((one) => others.some((other) => areSameWords(one, other)));
}
