// Counts of people: by a noun for persons, or by what is left of them.
import type { Claim } from '../model.ts';

const LOSS = /^(?:death|fatality|life|casualty|soul|dead|martyr|martyred)$/;

/** "40 deaths", "192 bodies", "the loss of 43 lives" */
export const isLoss = (head: string | undefined): boolean => LOSS.test(head ?? '');

export const countsPeople = ({ quantity, subject }: Claim): boolean =>
  quantity?.unit === 'people' || (quantity?.dimension === 'count' && isLoss(subject?.head));
