// The charts a template can ask for. A new chart is a file beside this one and a line in each list.
import type { DisplayList } from '../../page-model.ts';
import { type CoverageData, coverageMatrix } from './coverage-matrix.ts';
import { type IntervalData, intervalDots } from './interval-dots.ts';
import { markKey } from './mark-key.ts';
import { type OverviewData, overview } from './overview.ts';
import { type ReadingDotsData, readingDots } from './reading-dots.ts';
import { type RenderChart, renderOverview } from './render-chart.ts';
import { type TimelineData, timeline } from './timeline.ts';
import { type UpdateData, updateSteps } from './update-steps.ts';

type Kinds = {
  readonly 'interval-dots': IntervalData;
  readonly overview: OverviewData;
  readonly timeline: TimelineData;
  readonly 'update-steps': UpdateData;
  readonly 'reading-dots': ReadingDotsData;
  readonly 'coverage-matrix': CoverageData;
  readonly 'mark-key': Readonly<Record<string, never>>;
};

/** A chart as data: what it shows, and in words for who cannot see it. */
export type ChartRequest = {
  [K in keyof Kinds]: {
    readonly id: string;
    readonly kind: K;
    readonly data: Kinds[K];
    readonly alt: string;
    readonly caption: string;
  };
}[keyof Kinds];

export async function drawChart(request: ChartRequest, render: RenderChart): Promise<DisplayList> {
  switch (request.kind) {
    case 'interval-dots':
      return render(intervalDots(request.data));
    case 'overview':
      return renderOverview(overview(request.data), render);
    case 'timeline':
      return render(timeline(request.data));
    case 'update-steps':
      return render(updateSteps(request.data));
    case 'reading-dots':
      return render(readingDots(request.data));
    case 'coverage-matrix':
      return render(coverageMatrix(request.data));
    case 'mark-key':
      return render(markKey());
  }
}
