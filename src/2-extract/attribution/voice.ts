// Someone who spoke, as the stage works with them, and as a claim shows them.
import type { Attribution, Span } from '../../model.ts';

export type Gender = 'he' | 'she' | null;

export type Voice = {
  readonly name: string;
  /** Named or described as a single person. Neither a person nor a body: a name that may be either. */
  readonly isPerson: boolean;
  readonly isBody: boolean;
  readonly isOutlet: boolean;
  /** The outlet that was told, and tells it. */
  readonly isHearer: boolean;
  readonly cue: Span | null;
};

/** Innermost first, as the tree gives them, becomes nearest to the reader first. */
export function toAttribution(voices: readonly Voice[]): Attribution | undefined {
  const ordered = [...voices.filter((voice) => !voice.isHearer), ...voices.filter((voice) => voice.isHearer)];
  const [source] = ordered;
  if (source === undefined || source.isHearer) return undefined;
  const chain = [...new Set(ordered.map((voice) => voice.name))].reverse();
  return { source: source.name, chain, cue: source.cue, anonymous: isAnonymous(source.name) };
}

/**
 * A source without a name of its own: "a resident", "officials", "people familiar with the matter", "local media". An
 * authority that a place has one of is known by its kind: "police", "fire brigade".
 */
const isAnonymous = (name: string): boolean =>
  !/\p{Lu}/u.test(name.replace(/^(?:One|Another)\b/, '')) && !AUTHORITY.test(name);

const AUTHORITY =
  /^(?:\p{Ll}+ )*(?:police|ministry|brigade|army|navy|coastguard|coast guard|government|parliament|fire service|port authority|health service|health board|prosecutor['’]s office|central bank)$/u;
