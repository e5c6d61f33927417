// What is new between two analyses of one topic. Pure.
import type { Analysis, Article, ClaimGroup, Discrepancy, DiscrepancyClass, Severity } from '../model.ts';
import { matchGroups } from './match-groups.ts';

export type SourceChange = {
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly file: string;
};

export type Figure = {
  readonly groupId: string;
  readonly label: string;
  /** How many articles have it. */
  readonly articles: number;
  /** The figures as printed, each once, in the order of the articles. */
  readonly values: readonly string[];
  readonly best: number | null;
};

type FigureChange = { readonly label: string; readonly before: Figure; readonly after: Figure };

export type Finding = {
  readonly id: string;
  readonly class: DiscrepancyClass;
  readonly severity: Severity;
  readonly text: string;
};

export type AnalysisDiff = {
  readonly format: 'parallax-diff/1';
  readonly old: Analysis['topic'];
  readonly new: Analysis['topic'];
  readonly sources: { readonly new: readonly SourceChange[]; readonly gone: readonly SourceChange[] };
  readonly figures: {
    readonly new: readonly Figure[];
    readonly gone: readonly Figure[];
    readonly changed: readonly FigureChange[];
  };
  readonly discrepancies: {
    readonly new: readonly Finding[];
    readonly resolved: readonly Finding[];
    readonly moved: readonly { readonly from: Severity; readonly finding: Finding }[];
  };
};

export function diffAnalyses(older: Analysis, newer: Analysis): AnalysisDiff {
  const matches = matchGroups(older, newer);
  return {
    ...{ format: 'parallax-diff/1', old: older.topic, new: newer.topic },
    sources: { new: newArticles(older, newer).map(sourceOf), gone: newArticles(newer, older).map(sourceOf) },
    figures: diffFigures(older, newer, matches),
    discrepancies: diffDiscrepancies(older.discrepancies, newer.discrepancies, matches),
  };
}

/** Articles that the older analysis has not. A text that was corrected under its address or its name is no new source. */
export function newArticles(older: Analysis, newer: Analysis): readonly Article[] {
  const keysOf = ({ sha256, url, outlet, title, file }: Article) => [
    sha256,
    url ?? '',
    `${outlet}\n${title ?? file}`,
    `${outlet}\n${file}`,
  ];
  const known = new Set(older.articles.flatMap(keysOf).filter((key) => key !== ''));
  return newer.articles.filter((article) => !keysOf(article).some((key) => known.has(key)));
}

const sourceOf = ({ outlet, title, published, file }: Article): SourceChange => ({
  ...{ outlet, title, published: published?.value ?? null, file },
});

function figuresOf({ groups, claims, articles }: Analysis): readonly Figure[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const printed = (id: string): readonly string[] => {
    const claim = claimOf.get(id);
    if (claim === undefined) return [];
    const { start, end } = claim.printed ?? claim.span;
    return [(textOf.get(claim.articleId)?.slice(start, end) ?? claim.surface).replace(/\s+/g, ' ').toLowerCase()];
  };
  return groups
    .filter(({ kind }) => kind === 'quantity')
    .map(({ id, label, articleCount, claimIds, estimate }: ClaimGroup) => ({
      ...{ groupId: id, label, articles: articleCount, best: estimate?.best ?? null },
      values: [...new Set(claimIds.flatMap(printed))],
    }));
}

function diffFigures(older: Analysis, newer: Analysis, matches: ReadonlyMap<string, string>): AnalysisDiff['figures'] {
  const before = figuresOf(older);
  const after = new Map(figuresOf(newer).map((figure) => [figure.groupId, figure]));
  const kept = new Set(matches.values());
  const changed = before.flatMap((figure): readonly FigureChange[] => {
    const now = after.get(matches.get(figure.groupId) ?? '');
    const isSame = now && now.best === figure.best && sameWords(now.values, figure.values);
    return now === undefined || isSame ? [] : [{ label: now.label, before: figure, after: now }];
  });
  return {
    new: [...after.values()].filter(({ groupId }) => !kept.has(groupId)),
    gone: before.filter(({ groupId }) => !matches.has(groupId)),
    changed,
  };
}

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

function diffDiscrepancies(
  older: readonly Discrepancy[],
  newer: readonly Discrepancy[],
  matches: ReadonlyMap<string, string>,
): AnalysisDiff['discrepancies'] {
  const left = new Set(newer);
  const moved: { from: Severity; finding: Finding }[] = [];
  const resolved: Finding[] = [];
  for (const before of older) {
    const groups = before.groupIds.map((id) => matches.get(id));
    const isAbout = (one: Discrepancy) => one.class === before.class && one.groupIds.some((id) => groups.includes(id));
    const after = [...left].find(({ id }) => id === before.id) ?? [...left].find(isAbout);
    if (after === undefined) resolved.push(findingOf(before));
    else {
      left.delete(after);
      if (after.severity !== before.severity) moved.push({ from: before.severity, finding: findingOf(after) });
    }
  }
  return { new: [...left].map(findingOf), resolved, moved };
}

const findingOf = ({ id, class: of, severity, explanation }: Discrepancy): Finding => ({
  ...{ id, class: of, severity, text: explanation },
});
