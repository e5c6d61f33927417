// Which axis shows these readings apart: from zero where that works, else logarithmic or broken, and it says so.
import { formatNumber } from '../helpers/format-number.ts';
import { extentOf, type Mark } from './mark.ts';

export type Tick = { readonly value: number; readonly label: string };

export type Axis = {
  readonly kind: 'linear' | 'logarithmic';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
  /** Printed on the chart where the axis is not linear from zero. */
  readonly note: string | null;
  /** The axis does not begin at zero although its values are amounts. */
  readonly isBroken: boolean;
};

/** Largest over smallest from which a linear axis would press the small readings into one spot. Higher: fewer log axes. */
const LOGARITHMIC_FROM = 40;
/** Smallest over largest from which an axis from zero would draw all readings as one. Lower: more broken axes. */
const BROKEN_FROM = 0.9;
/** Share of the axis kept free beyond an open-ended reading, for its arrow. */
const ARROW_ROOM = 0.08;

/** `intervals`: about how many steps the axis should have. */
export function axisFor(marks: readonly Mark[], unit: string | null, intervals = 4): Axis {
  const values = marks.flatMap(extentOf);
  if (values.length === 0) return linearAxis(0, 1, unit, intervals);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low >= LOGARITHMIC_FROM) return logarithmicAxis(low, high, unit);
  if (low > 0 && high > low && low / high >= BROKEN_FROM) return brokenAxis(low, high, unit, intervals);
  const isOpenAbove = marks.some((mark) => mark.kind === 'atLeast' && mark.value > high * (1 - ARROW_ROOM));
  return linearAxis(Math.min(0, low), Math.max(0, isOpenAbove ? high * (1 + ARROW_ROOM) : high), unit, intervals);
}

/** 1, 2, 2.5 or 5 times a power of ten; whole numbers where the values are. */
function niceStep(range: number, intervals: number, isWhole = false): number {
  const rough = range / intervals;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor =
    [1, 2, 2.5, 5, 10].find(
      (candidate) => candidate * power >= rough * 0.999 && !(isWhole && candidate === 2.5 && power === 1),
    ) ?? 10;
  return factor * power;
}

function linearAxis(low: number, high: number, unit: string | null, intervals: number): Axis {
  const isWhole = Number.isInteger(high);
  const [min, max, step] = [intervals, intervals + 1, Math.max(2, intervals - 1)]
    .map((count) => stepped(low, high, isWhole, count))
    .reduce((best, next) => (next[1] - next[0] < best[1] - best[0] ? next : best));
  return { kind: 'linear', min, max, ticks: ticksEvery(step, min, max, unit), note: null, isBroken: false };
}

/** The ends and the step of an axis of about `count` steps. Half a person is no tick. */
function stepped(low: number, high: number, isWhole: boolean, count: number): readonly [number, number, number] {
  const step = Math.max(niceStep(high - low || 1, count, isWhole), isWhole && high > 1 ? 1 : 0);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step || step, step];
}

function brokenAxis(low: number, high: number, unit: string | null, intervals: number): Axis {
  const step = niceStep((high - low) * 1.6, intervals);
  const min = Math.max(0, Math.floor((low - (high - low) * 0.3) / step) * step);
  const max = Math.ceil((high + (high - low) * 0.3) / step) * step;
  if (min === 0) return linearAxis(0, high, unit, intervals);
  const note = `axis starts at ${formatNumber(min, unit)}`;
  return { kind: 'linear', min, max, ticks: ticksEvery(step, min, max, unit), note, isBroken: true };
}

function logarithmicAxis(low: number, high: number, unit: string | null): Axis {
  const from = Math.floor(Math.log10(low) + 1e-9);
  const to = Math.ceil(Math.log10(high) - 1e-9);
  const every = Math.ceil((to - from) / 5);
  const ticks: Tick[] = [];
  for (let power = from; power <= to; power += every) {
    ticks.push({ value: 10 ** power, label: formatNumber(10 ** power, unit) });
  }
  return { kind: 'logarithmic', min: 10 ** from, max: 10 ** to, ticks, note: 'logarithmic axis', isBroken: false };
}

function ticksEvery(step: number, min: number, max: number, unit: string | null): readonly Tick[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    // Twelve digits: 0.1 + 0.2 must print as 0.3.
    const value = Number((min + index * step).toPrecision(12));
    return { value, label: formatNumber(value, unit) };
  });
}
