// The labels of a topic's figures.json, found again in the text that was read from each file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, ReadArticle, Span } from '../../src/model.ts';

/** A labelled figure; `span` is undefined where its surroundings were not read. */
export type Label = {
  readonly file: string;
  /** What the figure answers; empty where a reader could not decide. */
  readonly questions: readonly string[];
  readonly articleId: string | undefined;
  readonly span: Span | undefined;
};

type Written = Span & { readonly file: string; readonly questions: readonly string[] };

export function readLabels(folder: string, articles: readonly ReadArticle[]): readonly Label[] {
  const { figures }: { readonly figures: readonly Written[] } = JSON.parse(
    readFileSync(join(folder, 'figures.json'), 'utf8'),
  );
  return figures.map((written) => {
    const article = articles.find(({ file }) => file === written.file);
    const span = article && spanIn(article.text, readFileSync(join(folder, written.file), 'utf8'), written);
    return { file: written.file, questions: written.questions, articleId: article?.id, span };
  });
}

export const isLabelOf = ({ articleId, span }: Label, claim: Claim): boolean =>
  claim.kind === 'quantity' &&
  claim.articleId === articleId &&
  span !== undefined &&
  claim.span.start < span.end &&
  claim.span.end > span.start;

/** The questions a claim answers; null where it is not labelled. */
export function labelsOf(labels: readonly Label[], claim: Claim): readonly string[] | null {
  const own = labels.filter((label) => isLabelOf(label, claim));
  return own.length === 0 ? null : own.flatMap(({ questions }) => questions);
}

/** Characters on each side that tell one "12" from another. */
const MARGIN = 15;

/** Where a span of the file stands in the text that was read from it; undefined where it was not read. */
function spanIn(text: string, file: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - MARGIN);
  const at = text.indexOf(file.slice(from, end + MARGIN));
  return at < 0 ? undefined : { start: at + start - from, end: at + end - from };
}
