// Page one: the reported figures of up to eight questions as small panels, the same sources in the same rows.
import type { Plugin } from 'chart.js';
import { type Axis, axisFor } from './axis.ts';
import { type ChartSpec, markChart } from './base-config.ts';
import type { ChartRow, Mark } from './mark.ts';
import { type MarkedRow, marksPlugin, placesOf } from './marks.ts';
import { drawNames } from './names-plugin.ts';
import { drawPanelLabels } from './panel-labels.ts';
import { fitText, line, type Pen, write } from './pen.ts';
import { AXIS_HEIGHT, COLUMNS, INK, sans } from './theme.ts';

/** One question: for each of the overview's rows the marks of that source, none where it has no figure. */
export type Panel = {
  readonly title: string;
  /** What the comparison found: "conflict, no. 1". */
  readonly subtitle: string;
  readonly unit: string | null;
  readonly marks: readonly (readonly Mark[])[];
};

export type OverviewData = {
  readonly sources: readonly Pick<ChartRow, 'label' | 'name' | 'origin' | 'isCopy'>[];
  readonly panels: readonly Panel[];
};

/** A panel placed in the overview. */
type PlacedPanel = ChartSpec & { readonly xPt: number; readonly yPt: number };
export type OverviewSpec = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly panels: readonly PlacedPanel[];
};

const PANELS_PER_ROW = 4;
/** Left edge of the first panel, and how far apart the panels are. */
const FIRST = 107.28;
const GAP = 12;
const PANEL_WIDTH = (COLUMNS.width - FIRST - GAP * (PANELS_PER_ROW - 1)) / PANELS_PER_ROW;
const HEAD = 32;
const ROW_GAP = 10;
/** With many sources the rows move together, so that page one holds them. */
const ROOM_FOR_ROWS = 190;

/** Rows of panels, the height of one, and of all with the gaps between them. */
function heights({ sources, panels }: OverviewData) {
  const lines = Math.ceil(panels.length / PANELS_PER_ROW);
  const pitch = Math.max(8.5, Math.min(15.5, ROOM_FOR_ROWS / (sources.length * lines)));
  const panelPt = HEAD + sources.length * pitch + AXIS_HEIGHT;
  return { panelPt, allPt: lines * (panelPt + ROW_GAP) - ROW_GAP };
}

/** Points that the overview takes on its page. */
export const overviewHeight = (data: OverviewData): number => heights(data).allPt;

export function overview(data: OverviewData): OverviewSpec {
  const { sources, panels } = data;
  const { panelPt: heightPt, allPt } = heights(data);
  const placed = panels.map((panel, index) => {
    const column = index % PANELS_PER_ROW;
    const yPt = Math.floor(index / PANELS_PER_ROW) * (heightPt + ROW_GAP);
    return { ...panelSpec(sources, panel, column === 0, heightPt), xPt: panelLeft(column), yPt };
  });
  return { widthPt: COLUMNS.width, heightPt: allPt, panels: placed };
}

/** The first panel of each row also holds the names. */
function panelLeft(column: number): number {
  return column === 0 ? 0 : FIRST + column * (PANEL_WIDTH + GAP);
}

function panelSpec(sources: OverviewData['sources'], panel: Panel, isFirst: boolean, heightPt: number): ChartSpec {
  const rows = panel.marks.flatMap((marks, at) => {
    const source = sources[at];
    if (!source) return [];
    return (marks.length > 0 ? marks : [{ kind: 'none' as const }]).map((mark): MarkedRow => ({ ...source, mark, at }));
  });
  const axis = axisFor(
    rows.map((row) => row.mark),
    panel.unit,
    2,
  );
  const offset = isFirst ? FIRST : 0;
  const config = markChart(rows, {
    axis,
    rowCount: sources.length,
    radius: 2.9,
    padding: { left: offset + 4, right: 14, top: HEAD },
    tickLabels: 'ends',
    plugins: [
      marksPlugin(rows, { radius: 2.9, shaft: 13, overhang: 8 }),
      headPlugin(panel, axis, offset),
      { id: 'parallax-panel-labels', afterDatasetsDraw: (chart) => drawPanelLabels(chart, rows, panel.unit) },
      ...(isFirst ? [namesPlugin(sources)] : []),
    ],
  });
  return { widthPt: offset + PANEL_WIDTH, heightPt, config };
}

function headPlugin(panel: Panel, axis: Axis, offset: number): Plugin<'scatter'> {
  return {
    id: 'parallax-panel-head',
    beforeDraw(chart) {
      const pen: Pen = chart.ctx;
      pen.strokeStyle = INK;
      pen.lineWidth = 0.6;
      line(pen, offset, 0.5, offset + PANEL_WIDTH, 0.5);
      const title = { font: sans(8, { weight: 600 }), color: INK };
      write(pen, fitText(pen, panel.title, PANEL_WIDTH, title.font), offset, 8, title);
      const subtitle = { font: sans(7.5), color: INK };
      const note = axis.note?.replace(' axis', '').replace('axis starts', 'from').replace('from at', 'from') ?? '';
      const text = [panel.subtitle, note].filter(Boolean).join('; ');
      write(pen, fitText(pen, text, PANEL_WIDTH, subtitle.font), offset, 19, subtitle);
    },
  };
}

function namesPlugin(sources: OverviewData['sources']): Plugin<'scatter'> {
  const rows = sources.map((source) => ({ ...source, mark: { kind: 'none' as const }, wording: '', note: '' }));
  return {
    id: 'parallax-panel-names',
    afterDatasetsDraw(chart) {
      drawNames(chart.ctx, rows, placesOf(chart).toY);
    },
  };
}
