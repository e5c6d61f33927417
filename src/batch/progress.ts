// What a batch says of itself while it runs: a line a topic, or a bar.
import type { SummaryRow } from './types.ts';

export function topicLine({ topic, articles, discrepancies: { high, medium, low } }: SummaryRow): string {
  return `${topic}: ${articles} ${articles === 1 ? 'article' : 'articles'}; ${high} high, ${medium} medium, ${low} low`;
}

export function failureLine({ topic, error }: SummaryRow): string {
  return `failed: ${topic}: ${error?.message}`;
}

export type Progress = {
  readonly topics: number;
  readonly done: number;
  readonly failed: number;
  readonly seconds: number;
};

const MOST_CELLS = 40;

/** One line, no wider than the terminal: a bar, topics done, how fast, how long still, failures. */
export function progressBar({ topics, done, failed, seconds }: Progress, columns: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const words = [
    `${done} of ${topics}`,
    rate < 1 ? `${Math.round(rate * 60)} a minute` : `${rate.toFixed(1)} a second`,
    ...(rate > 0 && done < topics ? [`${duration((topics - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ');
  const cells = Math.max(0, Math.min(MOST_CELLS, columns - words.length - 4));
  const full = topics > 0 ? Math.floor((cells * done) / topics) : cells;
  const bar = cells > 3 ? `[${'#'.repeat(full)}${'-'.repeat(cells - full)}] ` : '';
  return (bar + words).slice(0, Math.max(0, columns - 1));
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
