// The attribution of one figure: what the tree says, else what the sentence's cues and the speech around it say.
import type { Attribution, Span } from '../../model.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { sourcesOf } from '../tree/sources.ts';
import { isAnonymous, resolveSource, withoutArticle } from './sources.ts';

export function attributionOf(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  node: number,
): Attribution | undefined {
  const fromTree = node < 0 ? undefined : byTree(reading, sentence, node);
  return fromTree ?? sentence.attribution.of(span);
}

function byTree(reading: Reading, sentence: ReadSentence, node: number): Attribution | undefined {
  const { text } = reading.article;
  const sources = sourcesOf(sentence.tree(), node);
  if (sources.length === 0) return undefined;
  const named = sources.flatMap((source) => {
    const printed = withoutArticle(text.slice(source.span.start, source.span.end).replace(/\s+/g, ' '));
    const name = source.isPronoun ? sentence.speaker : resolveSource(printed, reading.sources);
    return name === null || name === '' ? [] : [{ name, cue: source.cue }];
  });
  const [innermost] = named;
  if (innermost === undefined) return undefined;
  const chain = [...new Set(named.map((one) => one.name))].reverse();
  return { source: innermost.name, chain, cue: innermost.cue, anonymous: isAnonymous(innermost.name) };
}
