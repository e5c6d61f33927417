// What changed between two analyses, as lines to read.
import type { AnalysisDiff, Figure, Finding, SourceChange } from './diff-analyses.ts';

export type DiffSection = { readonly title: string; readonly lines: readonly string[] };

/** Only sections in which something changed. */
export function diffSections({ sources, figures, discrepancies }: AnalysisDiff): readonly DiffSection[] {
  const changed = figures.changed
    .filter(({ before, after }) => listOf(before) !== listOf(after))
    .map(({ label, before, after }) => `${label}: ${listOf(before)} → ${listOf(after)}`);
  const moved = discrepancies.moved.map(({ from, finding }) => `${from} → ${findingLine(finding)}`);
  return [
    { title: 'New sources', lines: sources.new.map(sourceLine) },
    { title: 'Gone sources', lines: sources.gone.map(sourceLine) },
    { title: 'New figures', lines: figureLines(figures.new) },
    { title: 'Gone figures', lines: figureLines(figures.gone) },
    { title: 'Changed figures', lines: changed },
    { title: 'New discrepancies', lines: discrepancies.new.map(findingLine) },
    { title: 'Resolved discrepancies', lines: discrepancies.resolved.map(findingLine) },
    { title: 'Severity that moved', lines: moved },
  ].filter(({ lines }) => lines.length > 0);
}

export function diffText(diff: AnalysisDiff): string {
  const [older, newer] = [diff.old.asOf ?? 'no date', diff.new.asOf ?? 'no date'];
  const isOne = diff.old.title === diff.new.title;
  const head = isOne
    ? `${diff.new.title}: ${older} → ${newer}`
    : `${diff.old.title}, ${older} → ${diff.new.title}, ${newer}`;
  const sections = diffSections(diff).flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)]);
  return `${[head, ...(sections.length > 0 ? sections : ['Nothing has changed.'])].join('\n')}\n`;
}

const sourceLine = ({ outlet, title, file, published }: SourceChange): string =>
  `${outlet}: ${title ?? file}${published === null ? '' : ` (${published})`}`;

/** What several articles have is told, what one alone has is counted. */
function figureLines(figures: readonly Figure[]): readonly string[] {
  const shared = figures.filter(({ articles }) => articles > 1);
  const single = figures.length - shared.length;
  const lines = shared.map((figure) => `${figure.label}: ${listOf(figure)}`);
  return single === 0 ? lines : [...lines, `${single} that one article alone has`];
}

const listOf = ({ values }: Figure): string => values.join(', ');

const findingLine = ({ severity, class: of, text }: Finding): string => `${severity}, ${of}: ${text}`;
