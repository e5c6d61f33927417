// What changed between two analyses, as lines to read.
import type { AnalysisDiff, Figure, Finding, SourceChange } from './diff-analyses.ts';

export function diffText(diff: AnalysisDiff): string {
  const { sources, figures, discrepancies } = diff;
  const sections = [
    section('New sources', sources.new.map(sourceLine)),
    section('Gone sources', sources.gone.map(sourceLine)),
    section('New figures', figureLines(figures.new)),
    section('Gone figures', figureLines(figures.gone)),
    section(
      'Changed figures',
      figures.changed.map(({ label, before, after }) => `${label}: ${listOf(before)} → ${listOf(after)}`),
    ),
    section('New discrepancies', discrepancies.new.map(findingLine)),
    section('Resolved discrepancies', discrepancies.resolved.map(findingLine)),
    section(
      'Severity that moved',
      discrepancies.moved.map(({ from, finding }) => `${from} → ${findingLine(finding)}`),
    ),
  ].filter((one) => one !== '');
  const head = `${diff.new.title}: ${diff.old.asOf ?? 'no date'} → ${diff.new.asOf ?? 'no date'}`;
  return `${[head, ...(sections.length > 0 ? sections : ['Nothing has changed.'])].join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');

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
