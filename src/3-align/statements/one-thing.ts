// Whether two statements of one form, about things of one name, are of one thing.
import type { Statement } from '../../model.ts';

export function areOfOneThing(a: Statement, b: Statement): boolean {
  const shared = a.beside.filter((word) => b.beside.includes(word)).length;
  switch (a.form) {
    case 'standing':
      return mayBeOne(a, b);
    case 'employer':
      // "Brenn's Ann Harl" may come from Brenn, unless another tells what she is there.
      return mayBeOne(a, b) && a.beside.length + b.beside.length > 0;
    case 'members':
      return a.told.some((word) => b.told.includes(word)) && areLike(a, b) && shared >= BESIDE.members;
    case 'route':
      return (a.told[0] === b.told[0] || a.told[1] === b.told[1]) && shared >= BESIDE.route;
    case 'first':
      // "The largest independent bank" is first of others.
      return shared >= BESIDE.first && a.beside.length === shared && b.beside.length === shared;
    case 'cause':
    case 'blame':
      return true;
    case 'nation':
    case 'provision':
    case 'flag':
    case 'verdict':
      return shared >= BESIDE[a.form];
  }
}

/** Words, of provisions, flags and verdicts names, that two must share. Higher: fewer findings, and surer ones. */
const BESIDE = { members: 4, route: 3, nation: 4, first: 2, provision: 1, flag: 1, verdict: 1 };

/** Of one last name, and of no two first names. */
function mayBeOne(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ of }) => (of ?? '').split(' '));
  return one.length < 2 || other.length < 2 || one[0] === other[0];
}

/** A wife and a son here, a wife and two friends there: relatives of one man are as many. */
const areLike = (a: Statement, b: Statement): boolean => a.about !== 'kin' || a.told.length === b.told.length;
