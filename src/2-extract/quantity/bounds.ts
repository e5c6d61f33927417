// A number and the words that bound it → what the figure says: "more than 40" has no upper end.
import type { Modifier, Quantity } from '../../model.ts';

type Bounds = Pick<Quantity, 'value' | 'low' | 'high'>;

/** Null is an open end; of "about 40" both ends are. */
export function boundsOf({ value, low, high }: Bounds, modifier: Modifier): Bounds {
  switch (modifier) {
    case 'exact':
    case 'vague':
    case 'range':
      return { value, low, high };
    case 'approx':
      return { value, low: null, high: null };
    case 'moreThan':
    case 'atLeast':
      return { value, low, high: null };
    case 'lessThan':
    case 'atMost':
      return { value, low: null, high };
  }
}
