// What is read of an article by its language: all of an English one, figures and dates of some others.

/** ISO 639-1. Each has a table in src/2-extract/locales. */
export type FigureLanguage = 'de' | 'es' | 'fr' | 'ru';
const FIGURE_LANGUAGES: ReadonlySet<string> = new Set<FigureLanguage>(['de', 'es', 'fr', 'ru']);

/** "de-AT" is read as "de". */
const plain = (language: string): string => language.slice(0, 2).toLowerCase();

/** English, and texts that are too short to tell. */
export const isRead = (language: string): boolean => language === 'und' || plain(language) === 'en';

/** The language by whose table figures and dates are read; null where there is none. */
export function figureLanguage(language: string): FigureLanguage | null {
  const code = plain(language);
  return isFigureLanguage(code) ? code : null;
}

const isFigureLanguage = (code: string): code is FigureLanguage => FIGURE_LANGUAGES.has(code);
