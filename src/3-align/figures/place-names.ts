// Names of places without the word for their kind.

/** "Orle district" and "Brenn district" have a word in common that tells nothing. */
export const withoutKind = (place: string): string =>
  place
    .replace(
      /^(?:(?:\p{Ll}+\s)?(?:district|province|county|state|region|area|city|town|village|island|municipality)s?\sof\s)/u,
      '',
    )
    .replace(/\s+(?:district|province|county|state|region|area|city|town|village|island|municipality)s?$/i, '');
