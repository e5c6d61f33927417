// `parallax report <topic…>`: reads, analyses, prints. Returns what it did; cli.ts says it.
import { basename, join, resolve } from 'node:path';
import type { Limits } from '../1-read/limits.ts';
import { loadParser, type SharedWeights } from '../2-extract/parse/load-parser.ts';
import type { Parser } from '../2-extract/parse/tree.ts';
import { claimsCsv } from '../5-compose/claims-csv.ts';
import type { ChangesSince } from '../5-compose/view/types.ts';
import { diffAnalyses, newArticles } from '../diff/diff-analyses.ts';
import { diffSections } from '../diff/diff-text.ts';
import { userError } from '../errors.ts';
import { loadFonts } from '../lib/fonts.ts';
import { readEditionScript } from '../lib/load-edition.ts';
import { readEnglishModel } from '../lib/load-models.ts';
import { loadTemplate } from '../lib/load-template.ts';
import type { TemplateFiles } from '../lib/template-files.ts';
import type { Analysis, EstimateRule, Notice, Severity } from '../model.ts';
import { analysisJson } from '../outputs.ts';
import type { Paper } from '../page-model.ts';
import { analyseTopic, type EditionAssets, renderBriefing } from '../pipeline.ts';
import { type StageName, stageRunner } from '../stages.ts';
import type { FORMATS } from './choices.ts';
import { readAnalysis } from './diff.ts';
import { reaches } from './reaches.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

type Format = (typeof FORMATS)[number];

export type ReportOptions = {
  readonly template: string;
  readonly formats: readonly Format[];
  readonly out: string;
  readonly paper?: Paper;
  /** A font file for characters that the vendored faces lack. */
  readonly font?: string;
  readonly asOf?: string;
  readonly estimate: EstimateRule;
  readonly failOn?: Severity;
  readonly saveStages?: string;
  readonly from?: StageName;
  /** An older analysis.json of the topic, or its folder: the briefing tells what changed since. */
  readonly since?: string;
  readonly limits: Limits;
  readonly followLinks: boolean;
};

export type ReportResult = {
  readonly topic: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly articles: number;
  readonly origins: number;
  readonly claims: number;
  readonly discrepancies: Readonly<Record<Severity, number>>;
  readonly notices: readonly Notice[];
  /** Whether a discrepancy is at least as severe as `--fail-on` asks. */
  readonly isFailing: boolean;
};

/** What all topics of a run need, read once. */
export type Tools = {
  readonly template: TemplateFiles;
  readonly parser: Parser;
  /** Read when something is printed: JSON needs no fonts. `font`: the topic's own, unless an option names one. */
  readonly assets: (font?: string) => EditionAssets;
};

/** Throws `template-not-found` and `template-invalid`, and `font-invalid` when the assets are asked for. */
export function loadTools(options: Pick<ReportOptions, 'template' | 'font'>, weights?: SharedWeights): Tools {
  const loaded = new Map<string | undefined, EditionAssets>();
  return {
    template: loadTemplate(options.template),
    parser: loadParser(readEnglishModel(), weights),
    assets: (ofTopic) => {
      const font = options.font ?? ofTopic;
      const known = loaded.get(font);
      if (known !== undefined) return known;
      const assets = { fonts: loadFonts(font), script: readEditionScript() };
      loaded.set(font, assets);
      return assets;
    },
  };
}

/** `taken`: ids of the topics this run has written; two topics must not share an output folder. */
export async function report(
  path: string,
  options: ReportOptions,
  tools: Tools,
  taken: Set<string> = new Set(),
): Promise<ReportResult> {
  // Before the work: a wrong path is told at once.
  const older = options.since === undefined ? null : await readAnalysis(options.since);
  const analysis = await analyseTopic(
    path,
    { ...options, parser: tools.parser },
    stageRunner({ saveTo: stagesFolder(path, options.saveStages), from: options.from }),
  );
  const { id } = analysis.topic;
  if (taken.has(id)) throw userError('topic-id-twice', { id, path });
  taken.add(id);
  const { files, notices } = await outputFiles(
    path,
    analysis,
    options,
    tools,
    older ? changesSince(older, analysis) : undefined,
  );
  const written = await writeFiles(join(options.out, analysis.topic.id), files);
  return { ...resultOf(analysis, written, options.failOn), notices: [...analysis.notices, ...notices] };
}

function changesSince(older: Analysis, newer: Analysis): ChangesSince {
  const articleIds = newArticles(older, newer).map(({ id }) => id);
  return { asOf: older.topic.asOf, sections: diffSections(diffAnalyses(older, newer)), articleIds };
}

/** One folder a topic, so that several topics do not take each other's stages. */
const stagesFolder = (path: string, saveStages: string | undefined): string | undefined =>
  saveStages === undefined ? undefined : join(saveStages, basename(resolve(path)));

/** What is written for the topic in `folder`, and what the pages had to do without. */
export async function outputFiles(
  folder: string,
  analysis: Analysis,
  options: Pick<ReportOptions, 'formats' | 'paper'>,
  { template, assets }: Tools,
  since?: ChangesSince,
): Promise<{ readonly files: readonly OutputFile[]; readonly notices: readonly Notice[] }> {
  const isWanted = (format: Format): boolean => options.formats.includes(format);
  const files: OutputFile[] = [];
  const notices: Notice[] = [];
  if (isWanted('pdf') || isWanted('html')) {
    const { font } = analysis.topic;
    const found = assets(font === undefined ? undefined : join(folder, font));
    const edition = await renderBriefing(analysis, template, options.paper ?? template.paper, found, since);
    notices.push(...edition.notices);
    if (isWanted('pdf')) files.push({ name: `${template.name}.pdf`, content: edition.pdf });
    if (isWanted('html')) files.push({ name: `${template.name}.html`, content: edition.html });
  }
  if (isWanted('json')) files.push({ name: 'analysis.json', content: analysisJson(analysis) });
  if (isWanted('csv')) files.push({ name: 'claims.csv', content: claimsCsv(analysis) });
  return { files, notices };
}

function resultOf(analysis: Analysis, files: readonly string[], failOn: Severity | undefined): ReportResult {
  const count = (severity: Severity): number =>
    analysis.discrepancies.filter((one) => one.severity === severity).length;
  return {
    topic: analysis.topic.id,
    title: analysis.topic.title,
    files,
    articles: analysis.articles.length,
    origins: new Set(analysis.articles.map((article) => article.originGroup)).size,
    claims: analysis.claims.length,
    discrepancies: { high: count('high'), medium: count('medium'), low: count('low') },
    notices: analysis.notices,
    isFailing: reaches(failOn, count),
  };
}
