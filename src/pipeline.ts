// The seven stages, in order. Read this first.
import { type ReadOptions, readTopic } from './1-read/read-topic.ts';
import { extractClaims } from './2-extract/extract-claims.ts';
import type { Parser } from './2-extract/parse/tree.ts';
import { alignClaims } from './3-align/align-claims.ts';
import { compareGroups } from './4-compare/compare-groups.ts';
import { type Composed, composeBriefing, composeDigest } from './5-compose/compose-briefing.ts';
import { htmlEdition } from './5-compose/html-edition.ts';
import { parseMarkup } from './5-compose/parse-markup/parse-markup.ts';
import type { DigestEntry, DigestName } from './5-compose/view/digest.ts';
import type { ChangesSince } from './5-compose/view/types.ts';
import { layoutPages } from './6-layout/layout-pages.ts';
import { drawPdf } from './7-draw/draw-pdf.ts';
import { withExchangeRates } from './lib/exchange-rates.ts';
import type { FontFace } from './lib/fonts.ts';
import { withOrigins } from './lib/origin.ts';
import type { TemplateFiles } from './lib/template-files.ts';
import { methodOf } from './method.ts';
import { missingCharacterNotices } from './missing-character-notices.ts';
import type { Analysis, EstimateRule, Notice, TopicFolder } from './model.ts';
import { attachmentsOf, displayListsOf, documentDate } from './outputs.ts';
import type { Paper } from './page-model.ts';
import type { StageRunner } from './stages.ts';
import { VERSION } from './version.ts';

export type AnalyseOptions = ReadOptions & { readonly estimate: EstimateRule; readonly parser: Parser };

/** Stages 1 to 4: from a topic folder to what is written to analysis.json. */
export async function analyseTopic(path: string, options: AnalyseOptions, stage: StageRunner): Promise<Analysis> {
  return analyseArticles(await stage('read', () => readTopic(path, options)), options, stage);
}

/** Stages 2 to 4: from articles, wherever they were read. */
export async function analyseArticles(
  folder: TopicFolder,
  options: Pick<AnalyseOptions, 'estimate' | 'parser'>,
  stage: StageRunner,
): Promise<Analysis> {
  const claims = await stage('extract', () =>
    folder.articles.flatMap((article) => extractClaims(article, options.parser)),
  );
  const alignment = await stage('align', () => alignClaims(folder.articles, claims));
  const comparison = await stage('compare', () => compareGroups(alignment, claims, options));
  const compared = new Set(comparison.groups.flatMap((group) => group.claimIds));
  return {
    format: 'parallax-analysis/1',
    tool: { name: 'parallax', version: VERSION },
    topic: folder.topic,
    articles: alignment.articles,
    // Indirect quotations are read and not compared: they would double the file.
    claims: withExchangeRates(withOrigins(claims, alignment.claimOrigins), alignment.exchangeRates).filter((claim) =>
      compared.has(claim.id),
    ),
    groups: comparison.groups,
    discrepancies: comparison.discrepancies,
    notices: [...folder.notices, ...alignment.notices, ...comparison.notices],
  };
}

/** Read outside, since stages are pure: the faces, and what the HTML edition runs. */
export type EditionAssets = { readonly fonts: readonly FontFace[]; readonly script: string };
export type Edition = {
  readonly pdf: Uint8Array;
  readonly html: string;
  readonly pages: number;
  /** What the pages had to do without; the briefing says so itself. */
  readonly notices: readonly Notice[];
};

/** Stages 5 to 7: from an analysis to the printed and the HTML edition. */
export async function renderBriefing(
  analysis: Analysis,
  template: TemplateFiles,
  paper: Paper,
  assets: EditionAssets,
  since?: ChangesSince,
): Promise<Edition> {
  const notices = missingCharacterNotices(analysis, assets.fonts);
  const shown = { ...analysis, notices: [...analysis.notices, ...notices] };
  const context = { ...assets, method: methodOf([analysis]), since, paper, drawn: new Map() };
  const compose = (share: number) => composeBriefing(shown, template, { ...context, share });
  return { ...(await print(compose, { template, paper, assets, carried: [analysis] })), notices };
}

/** Stages 5 to 7 for many topics at once; the digest carries no attachments, since each briefing has its own. */
export async function renderDigest(
  entries: readonly DigestEntry[],
  template: TemplateFiles,
  paper: Paper,
  assets: EditionAssets,
  further: readonly DigestName[] = [],
): Promise<Edition> {
  const context = { ...assets, method: methodOf(entries.map(({ analysis }) => analysis)), drawn: new Map() };
  const compose = (share: number) => composeDigest(entries, further, template, { ...context, share });
  const notices = entries.flatMap(({ analysis }) => missingCharacterNotices(analysis, assets.fonts));
  return { ...(await print(compose, { template, paper, assets, carried: [] })), notices };
}

type Printing = {
  readonly template: TemplateFiles;
  readonly paper: Paper;
  readonly assets: EditionAssets;
  /** Analyses to carry inside the PDF. */
  readonly carried: readonly Analysis[];
};

/** Where there are too many pages, so much of what was shown is tried next. Nearer to 1: fuller pages, more tries. */
const NEXT_SHARE = 0.92;
/** Beyond these the rest is what cannot be left out, such as the sources: it takes as many pages as it takes. */
const MOST_STEPS = 14;

/** What is made in the first step, of those up to `MOST_STEPS`, in which anything is. Most need few: low ones are tried first. */
async function firstMade<T>(make: (step: number) => Promise<T | null>): Promise<T | null> {
  let made = await make(0);
  if (made !== null) return made;
  let [from, to] = [1, MOST_STEPS + 1];
  while (from < to) {
    const step = from + Math.floor((to - from) / 4);
    const tried = await make(step);
    if (tried === null) from = step + 1;
    else [made, to] = [tried, step];
  }
  return made;
}

/** Stages 5 to 7: the fullest edition that has no more pages than its template wants. */
async function print(
  compose: (share: number) => Promise<Composed>,
  { template, paper, assets: { fonts, script }, carried }: Printing,
): Promise<Omit<Edition, 'notices'>> {
  const wanted = template.pages ?? Number.POSITIVE_INFINITY;
  const laidOut = await firstMade(async (step) => {
    const composed = await compose(NEXT_SHARE ** step);
    const blocks = parseMarkup(composed.html, composed.css, { file: template.file });
    const charts = displayListsOf(composed);
    const most = step < MOST_STEPS ? wanted : Number.POSITIVE_INFINITY;
    const pages = layoutPages(blocks, fonts, charts, paper, most);
    return pages && { composed, charts, pages };
  });
  if (laidOut === null) throw new Error('The last step has no most number of pages.');
  const { composed, charts, pages } = laidOut;
  const pdf = await drawPdf(pages, {
    ...composed,
    fonts,
    charts,
    attachments: carried.flatMap(attachmentsOf),
    creationDate: documentDate(composed.asOf),
  });
  return { pdf, html: htmlEdition(composed, script), pages: pages.length };
}
