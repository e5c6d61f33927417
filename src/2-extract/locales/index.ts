// The languages beside English whose figures and dates are read. A new one is a file here and a line in this list.
import type { FigureLanguage } from '../../lib/languages.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { LocaleTable } from './locale-table.ts';
import { russian } from './ru.ts';

export const LOCALES: Readonly<Record<FigureLanguage, LocaleTable>> = {
  de: german,
  es: spanish,
  fr: french,
  ru: russian,
};
