import { FURNITURE, type Furniture, PICTURE_AGENCY, PICTURE_AGENCY_ALONE } from './furniture-patterns.ts';

export type FurnitureMatch = Pick<Furniture, 'id' | 'opens'>;

const LONGEST_CREDIT = 120;

/** "Port Authority / Agence France-Presse / Getty Images": names around a slash, one of them an agency's. */
function isPictureCredit(words: string): boolean {
  if (words.length > LONGEST_CREDIT) return false;
  const areNames = /\S ?\/ ?\S/.test(words) && !/[.!?:,] |[.!?]$/.test(words);
  return PICTURE_AGENCY_ALONE.test(words) || (areNames && PICTURE_AGENCY.test(words));
}

/** Which furniture a paragraph is, or null when it is text of the article. */
export function findFurniture(words: string): FurnitureMatch | null {
  if (isPictureCredit(words)) return { id: 'picture-credit' };
  const found = FURNITURE.find(
    ({ longest, patterns }) => words.length <= longest && patterns.some((one) => one.test(words)),
  );
  return found ?? null;
}
