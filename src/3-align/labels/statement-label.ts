// What statements tell, in words: "role of Jon Harl", "route from Brenn", "how well equipped".
import type { Claim } from '../../model.ts';
import { mostFrequent } from './most-frequent.ts';

export function statementLabel(claims: readonly Claim[]): string {
  const about = claims[0].statement?.about ?? '';
  switch (claims[0].statement?.form) {
    case 'standing':
      return `role of ${nameOf(claims)}`;
    case 'employer':
      return `employer of ${nameOf(claims)}`;
    case 'nation':
      return `nationality of the ${about}-year-old`;
    case 'members':
      return about === 'kin' ? `${sharedWord(claims)} and others` : `${about}s`;
    case 'route':
      return `route ${sharedEnd(claims)}`;
    case 'provision':
      return `how well ${lastWord(claims[0])}`;
    case 'first':
      return 'who comes first';
    case 'flag':
      return 'flag of the ship';
    case 'verdict':
      return `verdict on the ${mostFrequent(claims.map(lastWord)) ?? ''}`;
    case 'cause':
      return 'what caused it';
    case 'blame':
      return 'who is to blame';
    case undefined:
      return '';
  }
}

/** In the fullest form that any source gives. */
const nameOf = (claims: readonly Claim[]): string =>
  claims.map(({ statement }) => statement?.of ?? '').reduce((full, name) => (name.length > full.length ? name : full));

const lastWord = ({ surface }: Claim): string => surface.split(/[^\p{L}]+/u).at(-1) ?? '';

const sharedWord = (claims: readonly Claim[]): string =>
  claims[0].statement?.told.find((word) => claims.every(({ statement }) => statement?.told.includes(word))) ?? '';

/** "from Brenn" where all start there, else "to Orle". */
function sharedEnd(claims: readonly Claim[]): string {
  const [start, end] = claims[0].surface.split(/\s+(?=to\s)/);
  return claims.every(({ surface }) => surface.startsWith(start)) ? start : end;
}
