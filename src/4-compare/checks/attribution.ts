// Who gives a figure: the same one on another authority or on none, rival ones each on its own.

import { originOf } from '../../lib/origin.ts';
import type { Claim } from '../../model.ts';
import { type NumericReading, originsOf, pairsOf, type Question } from '../question.ts';
import { mayBeOne } from '../speakers.ts';
import { isSpokenFor } from '../speaks-for.ts';
import { capitalise, listOf, outletsDo, outletsOf, speakerInWords } from '../words.ts';
import type { Check, Finding } from './check.ts';

export const attribution: Check = {
  meta: { id: 'attribution', weight: 0.8 },
  find: (question) => {
    if (question.group.kind !== 'quantity' || originsOf(question, question.claims).size < 2 || !isWeighty(question))
      return null;
    const attributed = question.claims.filter(
      (claim) =>
        claim.attribution !== undefined && !isGeneral(claim.attribution.source) && !isPassedOn(question, claim),
    );
    const named = groupBySource(
      question,
      attributed.filter((claim) => claim.attribution?.anonymous === false),
    );
    if (question.rivals.length > 0) return ofRivals(question, named, groupBySource(question, attributed));
    if (named.size < 2) return asFact(question, named);
    return question.readings.length > 1 ? null : ofOneFigure(question, named);
  },
};

/** "officials", "German officials", "health authorities": whoever else is named may be one of them. */
const isGeneral = (source: string): boolean =>
  /^(?:\p{Lu}\S* )?(?:\p{Ll}[\p{L}-]* )*(?:[Oo]fficials?|[Aa]uthorities)$/u.test(source) && !LEVEL.test(source);
/** Those of one level are not those of another: "county officials" against "the city's Health Department". */
const LEVEL = /\b(?:city|town|county|district|state|federal|provincial|regional|municipal)\b/i;

/** "The Trumpet has learned", "the Associated Press reported": who passes a figure on is no authority for it. */
function isPassedOn({ articleOf }: Question, claim: Claim): boolean {
  if (/^wire\b/.test(originOf(claim, articleOf(claim))) && claim.attribution?.chain.length === 1) return true;
  const own = wordsOf(articleOf(claim).outlet);
  const source = wordsOf(claim.attribution?.source ?? '');
  return source.length > 0 && source.every((word) => own.includes(word));
}

type BySource = ReadonlyMap<string, readonly Claim[]>;

function ofOneFigure(question: Question, bySource: BySource): Finding {
  const said = [...bySource].map(([source, claims]) => `${source} (${outletsOf(claims.map(question.articleOf))})`);
  const figure = question.readings[0].text;
  return {
    readings: readingsOf(bySource),
    explanation: `Different authorities are named for the same figure, ${figure}: ${listOf(said)}.`,
  };
}

/** That authorities differ explains little of why their figures do: a further reason beside another. */
function ofRivals(question: Question, named: BySource, all: BySource): Finding | null {
  const figuresOf = (claims: readonly Claim[]): readonly NumericReading[] =>
    question.readings.filter((reading) => reading.claims.some((claim) => claims.includes(claim)));
  const areRivals = ([a, b]: readonly (readonly NumericReading[])[]): boolean =>
    !a.some((reading) => b.includes(reading)) &&
    question.rivals.some((pair) => pair.some((one) => a.includes(one)) && pair.some((one) => b.includes(one)));
  const areApart = pairsOf([...all.values()].map(figuresOf)).some(areRivals);
  return named.size > 0 && areApart
    ? { readings: readingsOf(all), explanation: 'The figures come from different authorities.', isPartial: true }
    : null;
}

const readingsOf = (bySource: BySource): Finding['readings'] =>
  [...bySource].map(([source, claims]) => ({ text: source, claimIds: claims.map(({ id }) => id) }));

/** The one figure that some have from an authority, others put into a headline or lead as a fact. */
function asFact(question: Question, bySource: BySource): Finding | null {
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
function groupBySource({ articleOf }: Question, claims: readonly Claim[]): BySource {
  // Who is told beside whom is looked up only where a reader could tell the sources apart.
  const texts = claims.length > MOST_TOLD ? [] : [...new Set(claims.map((claim) => articleOf(claim).text))];
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const chain = claim.attribution?.chain ?? [];
    const known = [...groups.keys()].find((source) =>
      chain.some(
        (name) =>
          sameSource(name, source) ||
          isToldOf(name, source, texts) ||
          isSpokenFor(name, source, texts) ||
          texts.some((text) => isGlossed(name, source, text) || isGlossed(source, name, text)),
      ),
    );
    if (known !== undefined) groups.get(known)?.push(claim);
    else if (claim.attribution !== undefined) groups.set(claim.attribution.source, [claim]);
  }
  return groups;
}

/** "Croix Bleue de Talvie (Talvian Blue Cross)": the name in brackets right behind is the other's. */
function isGlossed(name: string, other: string, text: string): boolean {
  const at = text.indexOf(`${name} (`);
  if (at < 0) return false;
  const [gloss] = /^[^()]*/.exec(text.slice(at + name.length + 2)) ?? [''];
  return /^\p{Lu}\p{Ll}[^,;]* \p{L}+$/u.test(gloss) && sameSource(gloss, other);
}

/** Claims of one question. Higher costs time in topics of hundreds of articles. */
const MOST_TOLD = 40;

/** "The president" and whoever an article calls the president; an authority that is told beside somebody is not he. */
const isToldOf = (a: string, b: string, texts: readonly string[]): boolean =>
  ((isTitle(a) && isPersonal(b)) || (isTitle(b) && isPersonal(a))) && mayBeOne(a, b, texts);
/** Two words or three, each with a capital, and nothing that people work for: mostly somebody's name. */
const isPersonal = (name: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(name) && !isTitle(name) && !BODY.test(name);
const BODY =
  /\b(?:Ministry|Office|Agency|Authority|Commission|Department|Council|Police|Service|Cross|Nations|Union|Committee|Bank|Court|Board|Bureau|Federation|Association|Institute|Survey|Administration|Government)\b/;
const isTitle = (name: string): boolean =>
  /\b(?:president|minister|secretary|chief|spokes\w+|mayor|governor|director|commissioner|chancellor|premier|king|queen|pope|prosecutor|chair\w+|head|commander|general)$/i.test(
    name,
  );

/** "Interior Ministry" and "Northern Interior Ministry", "Internal Affairs Ministry" too; not "city authorities" and "city radio". */
function sameSource(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  const isWithin = shorter.length > 0 && shorter.every((word) => longer.includes(word));
  return isWithin || shorter.at(-1) === longer.at(-1);
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
