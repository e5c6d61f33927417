// The same figure on another authority, or on none.
import type { Claim } from '../../model.ts';
import { originsOf, type Question } from '../question.ts';
import { capitalise, listOf, outletsDo, outletsOf, speakerInWords } from '../words.ts';
import type { Check, Finding } from './check.ts';

export const attribution: Check = {
  meta: { id: 'attribution', weight: 0.8 },
  find: (question) => {
    if (
      question.group.kind !== 'quantity' ||
      question.rivals.length > 0 ||
      originsOf(question, question.claims).size < 2
    )
      return null;
    const bySource = groupBySource(
      question.claims.filter((claim) => claim.attribution !== undefined && !claim.attribution.anonymous),
    );
    if (!isWeighty(question)) return null;
    if (bySource.size < 2) return asFact(question, bySource);
    const readings = [...bySource].map(([source, claims]) => ({
      text: source,
      claimIds: claims.map((claim) => claim.id),
    }));
    const said = [...bySource].map(([source, claims]) => `${source} (${outletsOf(claims.map(question.articleOf))})`);
    const figure = question.readings[0].text;
    return {
      readings,
      explanation: `Different authorities are named for the same figure, ${figure}: ${listOf(said)}.`,
    };
  },
};

/** The one figure that some have from an authority, others put into a headline or lead as a fact. */
function asFact(question: Question, bySource: ReadonlyMap<string, readonly Claim[]>): Finding | null {
  const [first] = bySource;
  if (first === undefined || question.readings.length > 1) return null;
  const [source, said] = first;
  const attributing = new Set(question.claims.filter((claim) => claim.attribution !== undefined).map(articleIdOf));
  const facts = question.claims.filter(
    (claim) => !attributing.has(claim.articleId) && claim.modality === 'asserted' && claim.by !== SPEECHLESS,
  );
  const isProminent = facts.some(({ zone }) => zone !== 'body');
  const saidBy = originsOf(question, said);
  if (!isProminent || [...originsOf(question, facts)].every((origin) => saidBy.has(origin))) return null;
  const figure = question.readings[0].text;
  return {
    readings: [
      { text: source, claimIds: said.map(({ id }) => id) },
      { text: 'stated as a fact', claimIds: facts.map(({ id }) => id) },
    ],
    explanation: `${capitalise(outletsDo(facts.map(question.articleOf), 'states', 'state'))} ${figure} as a fact; ${outletsDo(said.map(question.articleOf), 'has', 'have')} it from ${speakerInWords(source)}.`,
  };
}

/** The extractor that reads no speakers: what it finds need not be stated as a fact. */
const SPEECHLESS = 'locale';

const articleIdOf = ({ articleId }: Claim): string => articleId;

/** Small everyday counts are not worth an authority: two trucks; nor are ages, which are told in passing. */
const isWeighty = (question: Question): boolean =>
  question.claims.some(
    (claim) =>
      claim.quantity?.dimension !== 'age' &&
      (claim.zone !== 'body' ||
        claim.subject?.event === 'die' ||
        claim.subject?.event === 'injure' ||
        (claim.quantity?.value ?? 0) >= 10),
  );

/** By what the sources' names have in common: "Interior Ministry" and "Kazakh Interior Ministry" are one. */
function groupBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const chain = claim.attribution?.chain ?? [];
    const known = [...groups.keys()].find((source) => chain.some((name) => sameSource(name, source)));
    if (known !== undefined) groups.get(known)?.push(claim);
    else if (claim.attribution !== undefined) groups.set(claim.attribution.source, [claim]);
  }
  return groups;
}

function sameSource(a: string, b: string): boolean {
  const words = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const [one, other] = [words(a), words(b)];
  return one.some((word) => other.includes(word));
}
