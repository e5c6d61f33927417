// "Compared with the old model it is thinner (9.3 vs. 9.4 mm)": the second of the two is of what it is compared with.

/** Words before a figure in its sentence. */
type Before = { readonly before: string };

const COMPARED = /\b(?:compared\s+(?:with|to)|unlike|next\s+to|(?!(?:rather|other)\b)\p{L}+er\s+than)\b/iu;
const SECOND = /\d[^\d.;]{0,12}\s(?:vs\.?|versus)\s+$/iu;

export const isOfCompared = ({ before }: Before): boolean => SECOND.test(before) && COMPARED.test(before);
