// Who gives a figure: the same one on another authority or on none, rival ones each on its own.

import { groupBy } from '../../lib/group-by.ts';
import { originOf } from '../../lib/origin.ts';
import { outletName } from '../../lib/outlet-name.ts';
import type { Article, Claim } from '../../model.ts';
import { isOneSource, type SourceName, sourceName } from '../one-source.ts';
import { type NumericReading, originsOf, pairsOf, type Question } from '../question.ts';
import { isTold } from '../told.ts';
import { capitalise, listOf, outletsDo, outletsOf, speakerInWords } from '../words.ts';
import type { Check, Finding } from './check.ts';

export const attribution: Check = {
  meta: { id: 'attribution', weight: 0.5 },
  find: (question) => {
    if (question.group.kind !== 'quantity' || originsOf(question, question.claims).size < 2 || !isWeighty(question))
      return null;
    const outlets = [...new Set(question.claims.map((claim) => question.articleOf(claim).outlet))].map(wordsOf);
    const attributed = question.claims.filter(
      (claim) =>
        claim.attribution !== undefined &&
        !isOwnOffer(claim) &&
        !isGeneral(claim.attribution.source) &&
        !isPassedOn(claim, question.articleOf(claim), outlets) &&
        isTold(claim, question.articleOf(claim).text),
    );
    const named = groupBySource(
      question,
      attributed.filter((claim) => claim.attribution?.anonymous === false),
    );
    if (question.rivals.length > 0) return ofRivals(question, named, groupBySource(question, attributed));
    if (named.size < 2) return asFact(question, named);
    return question.readings.length > 1 || !areToldApart([...named.values()]) ? null : ofOneFigure(question, named);
  },
};

/** "Harl & Co said it would buy the mill for €3bn": what somebody offers is nobody else's to say. */
const isOwnOffer = ({ quantity, subject }: Claim): boolean =>
  quantity?.dimension === 'money' && /^(?:acquire|bid|invest)$/.test(subject?.event ?? '');

/** "officials", "German officials", "officials in Orle", "rescuers": whoever else is named may be one of them. */
const isGeneral = (source: string): boolean => {
  const [people] = source.split(/ (?:in|of|from|at|near) (?=(?:the )?\p{Lu}\p{Ll}+$)/u);
  return (GENERAL.test(people) && !LEVEL.test(people)) || REPORTS.test(source);
};
const GENERAL =
  /^(?:\p{Lu}\S* )?(?:\p{Ll}[\p{L}-]* )*(?:[Oo]fficials?|[Aa]uthorities|[Ii]nvestigators|[Dd]etectives|[Rr]escuers|[Rr]esponders)$/u;
/** "media reports", "latest figures": nobody in particular. */
const REPORTS = /^(?:\p{Ll}[\p{L}-]* )*(?:reports?|media|figures|data|statistics|accounts?)$/u;
/** Those of one level are not those of another: "county officials" against "the city's Health Department". */
const LEVEL = /\b(?:city|town|county|district|state|federal|provincial|regional|municipal)\b/i;

/** "The Trumpet has learned", "the Associated Press reported": who passes a figure on is no authority for it. `outlets`: the words of their names. */
function isPassedOn(claim: Claim, article: Article, outlets: readonly (readonly string[])[]): boolean {
  if (/^wire\b/.test(originOf(claim, article)) && claim.attribution?.chain.length === 1) return true;
  const source = claim.attribution?.source ?? '';
  if (outletName(source) !== undefined || PAPER.test(source) || isCalledPaper(source, article.text)) return true;
  const words = wordsOf(source);
  return words.length > 0 && outlets.some((own) => words.every((word) => own.includes(word)));
}

/** "The Star, a Brenn newspaper, said" */
const isCalledPaper = (source: string, text: string): boolean => {
  const at = text.indexOf(`${source}, `);
  const behind = at < 0 ? '' : text.slice(at + source.length + 2, at + source.length + APPOSITION);
  return /^(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:newspaper|daily|weekly|broadcaster|station|magazine|website)\b/u.test(
    behind,
  );
};
/** Characters of what says what an outlet is. */
const APPOSITION = 60;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** "the newspaper La Voce", "state-run television": it has the figure from somebody else. */
const PAPER =
  /\b(?:newspaper|television|TV|radio|broadcaster|news agency|magazine|website|Times|Post|Herald|Tribune)\b/;

type BySource = ReadonlyMap<string, readonly Claim[]>;

/** An article that names both authorities does not differ from another that names one of them. */
const areToldApart = (sources: readonly (readonly Claim[])[]): boolean =>
  pairsOf(sources.map((claims) => new Set(claims.map(articleIdOf)))).some(
    ([a, b]) => [...a].some((id) => !b.has(id)) && [...b].some((id) => !a.has(id)),
  );

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
  const statedBy = originsOf(question, facts);
  // What most state on their own, nobody doubts.
  if (!isProminent || statedBy.size > saidBy.size || [...statedBy].every((origin) => saidBy.has(origin))) return null;
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

/** By what the sources' names have in common: "Interior Ministry" and "Northern Interior Ministry" are one. */
function groupBySource({ articleOf }: Question, claims: readonly Claim[]): BySource {
  // Who is told beside whom is looked up only where a reader could tell the sources apart.
  const texts = claims.length > MOST_TOLD ? [] : [...new Set(claims.map((claim) => articleOf(claim).text))];
  const sources: { readonly source: string; readonly names: SourceName[]; readonly claims: Claim[] }[] = [];
  // Many claims name the same: each name is compared once.
  for (const alike of groupBy(claims, sourceKey).values()) {
    const names = namesOf(alike[0]).map(sourceName);
    const known = sources.find((one) =>
      one.names.some((other) => names.some((name) => isOneSource(name, other, texts))),
    );
    known?.names.push(...names);
    known?.claims.push(...alike);
    const source = alike[0].attribution?.source;
    if (known === undefined && source !== undefined) sources.push({ source, names: [...names], claims: [...alike] });
  }
  return new Map(sources.map((one) => [one.source, one.claims]));
}

const sourceKey = (claim: Claim): string => [claim.attribution?.source, ...namesOf(claim)].join('\n');

/** Everyone whose word it is, without the outlets that pass it on. */
const namesOf = ({ attribution }: Claim): readonly string[] =>
  (attribution?.chain ?? []).filter((name) => outletName(name) === undefined && !PAPER.test(name));

/** Claims of one question. Higher costs time in topics of hundreds of articles. */
const MOST_TOLD = 40;
