// Pairs of figures of a topic with gold, each with its signals and whether the two answer one question.
import { readTopic } from '../../../src/1-read/read-topic.ts';
import { extractClaims } from '../../../src/2-extract/extract-claims.ts';
import type { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { cannotLink } from '../../../src/3-align/figures/constraints.ts';
import { contextsOf } from '../../../src/3-align/figures/context.ts';
import { withNamedEvents } from '../../../src/3-align/figures/named-events.ts';
import { profilesOf } from '../../../src/3-align/figures/profile.ts';
import { SIGNALS } from '../../../src/3-align/figures/signals.ts';
import { isSurelyOne } from '../../../src/3-align/figures/surely-one.ts';
import { findOrigins } from '../../../src/3-align/origins/find-origins.ts';
import { witnessOf } from '../../../src/3-align/witness.ts';
import { labelsOf, readLabels } from '../../eval/labels.ts';
import type { Example } from './logistic.ts';
import { weighedAlike } from './weighed.ts';

/** Pairs that a constraint decides teach nothing. */
export async function labelledFigures(
  folder: string,
  parser: ReturnType<typeof loadParser>,
): Promise<readonly Example[]> {
  const { articles } = await readTopic(folder);
  const claims = articles.flatMap((article) => extractClaims(article, parser));
  const figures = withNamedEvents(claims.filter(({ kind }) => kind === 'quantity'));
  const witness = witnessOf(findOrigins(articles));
  const profiles = profilesOf(figures, contextsOf(articles, figures, witness), witness);
  const labels = readLabels(folder, articles);
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const examples = profiles.flatMap((a, i) =>
    profiles.slice(0, i).flatMap((b) => {
      const text = textOf.get(a.claim.articleId) ?? '';
      const y = isOneQuestion(labelsOf(labels, a.claim), labelsOf(labels, b.claim));
      if (y === null || a.comparable.gate !== b.comparable.gate) return [];
      if (isSurelyOne(a.claim, b.claim, text) || cannotLink(a, b, text)) return [];
      return [{ x: Object.values(SIGNALS).map((signal) => signal(a, b)), y }];
    }),
  );
  return weighedAlike(examples);
}

/** A figure that is not labelled answers a question of its own; one labelled with none is ambiguous. */
function isOneQuestion(a: readonly string[] | null, b: readonly string[] | null): 0 | 1 | null {
  if (a?.length === 0 || b?.length === 0) return null;
  return a?.some((question) => b?.includes(question)) ? 1 : 0;
}
