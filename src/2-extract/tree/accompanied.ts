// Who is only with those who are counted.
import type { TreeView } from './tree-view.ts';

/** "800 firefighters backed by 14 aircraft": who is with them tells nothing of what they did. */
export const isAccompanied = (view: TreeView, at: number): boolean =>
  ACCOMPANIED.test(view.lemmas[at]) && view.lemmas[at + 1] === 'by';
const ACCOMPANIED = /^(?:back|support|aid|assist|help|accompany|escort|flank|lead|join|supplement)$/;
