// What lasts, and is told of any day of it: "stayed shut on Friday", "was quiet on Monday", "were questioning him".
import { isVerb, kidsBy, type TreeView } from './tree-view.ts';

export const isState = (view: TreeView, node: number): boolean =>
  isVerb(view, node)
    ? /^(?:stay|remain)$/.test(view.lemmas[node]) || isUnderWay(view, node)
    : /^(?:ADJ|ADV)$/.test(view.pos[node]) &&
      !/^(?:due|dead|likely|ready)$/.test(view.lemmas[node]) &&
      kidsBy(view, node, /^cop$/).some((kid) => view.tags[kid] === 'AUX_VBD');

/** "Were questioning him", "was being held"; who "was going to resign" had fixed a day for it. */
const isUnderWay = (view: TreeView, verb: number): boolean => {
  const auxiliaries = kidsBy(view, verb, /^aux/);
  return (
    auxiliaries.some((kid) => view.tags[kid] === 'AUX_VBD' && view.lemmas[kid] === 'be') &&
    (view.tags[verb] === 'VERB_VBG'
      ? view.lemmas[verb] !== 'go'
      : auxiliaries.some((kid) => view.tags[kid] === 'AUX_VBG'))
  );
};
