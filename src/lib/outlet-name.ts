// The names of agencies and outlets.
import outlets from './outlets.json' with { type: 'json' };

const OUTLETS = new Map(
  Object.entries({ ...outlets.agencies, ...outlets.outlets }).flatMap(([name, variants]) =>
    variants.map((variant) => [variant, name] as const),
  ),
);
/** Short variants spell other things too ("ap", "pa", "who"). */
const SHORT = 4;

/** The name a briefing prints for an agency or outlet; undefined for anything else. */
export function outletName(printed: string): string | undefined {
  const name = OUTLETS.get(printed.toLowerCase().replace(/^the /, '')) ?? OUTLETS.get(printed.toLowerCase());
  const isShortWord = printed.length <= SHORT && !/^\p{Lu}/u.test(printed);
  return isShortWord ? undefined : name;
}
