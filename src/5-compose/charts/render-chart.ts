// Runs Chart.js on the recording canvas and gives what it drew.
import { registerFont } from 'canvas';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { FontFace } from '../../lib/fonts.ts';
import type { DisplayList, DrawOperation } from '../../page-model.ts';
import type { ChartSpec } from './base-config.ts';
import type { OverviewSpec } from './overview.ts';

export type RenderChart = (spec: ChartSpec) => Promise<DisplayList>;

/** Loading Chart.js costs more than drawing a page of charts: it is done once, for all sizes. It holds no chart. */
let loadedCanvas: ChartJSNodeCanvas | null = null;

/** `fonts`: what the charts' text is measured with. */
export function chartRenderer(fonts: readonly FontFace[]): RenderChart {
  for (const face of fonts) {
    registerFont(face.font, { family: face.family, weight: face.weight, style: face.italic ? 'italic' : 'normal' });
  }
  loadedCanvas ??= new ChartJSNodeCanvas({ width: 100, height: 100 });
  const canvas = loadedCanvas;
  return async (spec) => {
    const { widthPt, heightPt, config } = spec;
    const sizePlugin = { id: 'parallax-size', beforeInit: (chart: Resizable) => chart.resize(widthPt, heightPt) };
    const sized = { ...config, plugins: [sizePlugin, ...(config.plugins ?? [])] };
    const buffer = await canvas.renderToBuffer(sized);
    return { widthPt, heightPt, operations: parseOperations(buffer.toString('utf8')) };
  };
}

type Resizable = { resize(width: number, height: number): void };

function parseOperations(json: string): readonly DrawOperation[] {
  const operations: unknown = JSON.parse(json);
  if (!Array.isArray(operations)) throw new Error('The recording canvas gave no list.');
  return operations.filter((operation) => !isDevicePixelCall(operation));
}

/**
 * Chart.js clears the canvas and resets its transform for device pixels. Here a pixel is a point, and a list is placed
 * on a page by whoever replays it, whose own transform these calls would undo.
 */
function isDevicePixelCall(operation: DrawOperation): boolean {
  return ['setTransform', 'resetTransform', 'clearRect'].includes(operation[0]);
}

/** Puts the panels of an overview side by side into one list. */
export async function renderOverview(spec: OverviewSpec, render: RenderChart): Promise<DisplayList> {
  const operations: DrawOperation[] = [];
  for (const panel of spec.panels) {
    const drawn = await render(panel);
    operations.push(['save'], ['translate', panel.xPt, panel.yPt], ...drawn.operations, ['restore']);
  }
  return { widthPt: spec.widthPt, heightPt: spec.heightPt, operations };
}
