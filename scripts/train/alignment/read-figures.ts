// The figures of a topic with gold as alignment sees them, and the labels of each.
import { readTopic } from '../../../src/1-read/read-topic.ts';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { contextsOf } from '../../../src/3-align/figures/context.ts';
import { withNamedEvents } from '../../../src/3-align/figures/named-events.ts';
import { type Profile, profilesOf } from '../../../src/3-align/figures/profile.ts';
import { findOrigins } from '../../../src/3-align/origins/find-origins.ts';
import { type Witness, witnessOf } from '../../../src/3-align/witness.ts';
import type { Claim } from '../../../src/model.ts';
import { labelsOf, readLabels } from '../../eval/labels.ts';

export type LabelledFigures = {
  /** In the order of their claims' ids, as alignment has them. */
  readonly profiles: readonly Profile[];
  readonly witness: Witness;
  /** By the id of the article. */
  readonly textOf: ReadonlyMap<string, string>;
  /** The questions a claim answers; null where it is not labelled, empty where it is ambiguous. */
  readonly questionsOf: (claim: Claim) => readonly string[] | null;
};

export async function readLabelledFigures(
  folder: string,
  parser: ReturnType<typeof loadParser>,
): Promise<LabelledFigures> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const figures = withNamedEvents(claims.filter(({ kind }) => kind === 'quantity'));
  const witness = witnessOf(findOrigins(articles));
  const labels = readLabels(folder, articles);
  return {
    profiles: profilesOf(figures, contextsOf(articles, figures, witness), witness),
    witness,
    textOf: new Map(articles.map(({ id, text }) => [id, text])),
    questionsOf: (claim) => labelsOf(labels, claim),
  };
}
