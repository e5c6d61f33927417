// Reports that reword one speech reword all of its quotations: that is one finding, and not one a quotation.
import { discrepancyId } from './discrepancy-id.ts';
import type { Judged } from './judged.ts';
import { pairsOf, type Question } from './question.ts';
import { isRewording } from './rewording.ts';
import { namesInWords, outletsDo, speakerInWords } from './words.ts';

/** Quotations of several speakers that make one finding. Two such are two findings. */
const FEWEST_OF_SEVERAL = 3;

/**
 * Quotations that differ in their words alone, by one speaker in the same origins or in some of them, become one finding;
 * in copies of one report by whatever speakers. One that differs in its sense stays a finding of its own.
 */
export function mergeRewordings(judged: readonly Judged[]): readonly Judged[] {
  const place = new Map(judged.map((one, i) => [one, i]));
  const bundles: Bundle[] = [];
  const bundleOf = new Map<Judged, Bundle>();
  // Those of most origins first: the others find them.
  const reworded = judged.flatMap((one) => rewordingOf(one) ?? []).sort((a, b) => b.origins.length - a.origins.length);
  for (const { one, origins, speaker } of reworded) {
    const known = bundles.find((bundle) => bundle.speaker === speaker && holdsAll(bundle.origins, origins));
    const bundle = known ?? { origins, speaker, members: [] };
    if (known === undefined) bundles.push(bundle);
    bundle.members.push(one);
    bundleOf.set(one, bundle);
  }
  for (const { members } of bundles) members.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return judged.flatMap((one) => {
    const members = bundleOf.get(one)?.members ?? [one];
    if (members.length < FEWEST_OF_SEVERAL && (members.length === 1 || surnamesOf(members).size > 1)) return [one];
    return members[0] === one ? [merged(members)] : [];
  });
}

type Bundle = {
  readonly origins: readonly string[];
  /** Null for copies of one report, where speakers do not matter. */
  readonly speaker: string | null;
  /** As they stood. */
  readonly members: Judged[];
};

type Rewording = Pick<Bundle, 'origins' | 'speaker'> & { readonly one: Judged };

const holdsAll = (wide: readonly string[], narrow: readonly string[]): boolean =>
  narrow.every((origin) => wide.includes(origin));

/** A quotation in more wordings is worth a finding of its own, and its pairs would take long. */
const MOST_WORDINGS = 12;

/** Null: a finding that stands for itself. */
function rewordingOf(one: Judged): Rewording | null {
  const { discrepancy, question } = one;
  const { claims, group, articleOf } = question;
  if (discrepancy.class !== 'wording' || group.kind !== 'quotation') return null;
  const wordings = discrepancy.readings.map(({ text }) => text);
  if (wordings.length > MOST_WORDINGS || !pairsOf(wordings).every(([a, b]) => isRewording(a, b))) return null;
  const origins = [...new Set(claims.map((claim) => articleOf(claim).originGroup))].sort();
  if (origins.length === 1) return { one, origins, speaker: null };
  // "Harl" and "Jon-Marek Harl" are one: a surname tells, in whatever order the articles come.
  const [speaker, ...others] = new Set(speakersOf(question).map(surname));
  return speaker === undefined || others.length > 0 ? null : { one, origins, speaker };
}

const speakersOf = ({ claims }: Question): readonly string[] =>
  claims.flatMap(({ attribution }) => (attribution === undefined ? [] : [attribution.source]));

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const surnamesOf = (bundle: readonly Judged[]): ReadonlySet<string> =>
  new Set(bundle.flatMap(({ question }) => speakersOf(question).map(surname)));

function merged(bundle: readonly Judged[]): Judged {
  const [first] = bundle;
  const readings = bundle.flatMap(({ discrepancy }) => discrepancy.readings);
  const articles = bundle.flatMap(({ question }) => question.claims.map(question.articleOf));
  const origins = new Set(articles.map(({ originGroup }) => originGroup));
  const places = `${bundle.length} places${origins.size === 1 ? ' of one report' : ''}`;
  return {
    ...first,
    score: Math.max(...bundle.map(({ score }) => score)),
    discrepancy: {
      ...bundle.reduce((worst, one) => (one.score > worst.score ? one : worst)).discrepancy,
      id: discrepancyId('wording', readings),
      also: [],
      groupIds: bundle.flatMap(({ discrepancy }) => discrepancy.groupIds),
      readings,
      explanation: `${outletsDo(articles, 'quotes', 'quote')} ${speakersInWords(bundle)} in different words in ${places}.`,
    },
  };
}

/** Each once, as first named. */
function speakersInWords(bundle: readonly Judged[]): string {
  const bySurname = new Map<string, string>();
  for (const [name] of bundle.map(({ question }) => speakersOf(question)))
    if (name !== undefined && !bySurname.has(surname(name))) bySurname.set(surname(name), speakerInWords(name));
  return bySurname.size === 0 ? 'speakers' : namesInWords([...bySurname.values()]);
}
