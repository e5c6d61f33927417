// The sentences of test/corpora/quantities with what should be read from them; README.md there says what the fields mean.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Quantity, Span } from '../../src/model.ts';

const FOLDER = resolve(import.meta.dirname, '../../test/corpora/quantities');

export type ExpectedFigure = Quantity & {
  readonly surface: string;
  /** Which of several equal strings, from 1. */
  readonly occurrence?: number;
  readonly head: string | null;
  readonly subject: string | null;
  readonly event: string | null;
};

export type Item = {
  readonly kind: string;
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
  readonly isHeld: boolean;
};

type StoredItem = { readonly text: string; readonly figures: readonly ExpectedFigure[]; readonly held?: boolean };

export function readItems(): readonly Item[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const stored: readonly StoredItem[] = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      const kind = file.replace('.json', '');
      return stored.map(({ text, figures, held }) => ({ kind, text, figures, isHeld: held === true }));
    });
}

/** Where the figure stands in its sentence. */
export function spanOf(item: Item, figure: ExpectedFigure): Span {
  let start = -1;
  for (let seen = 0; seen < (figure.occurrence ?? 1); seen += 1) start = item.text.indexOf(figure.surface, start + 1);
  if (start < 0) throw new Error(`"${figure.surface}" is not in "${item.text}".`);
  return { start, end: start + figure.surface.length };
}
