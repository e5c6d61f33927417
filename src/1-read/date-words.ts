// Words of a date line in German, French, Spanish and Russian: months, weekdays, and what stands between them.
import { CALENDAR_WORDS } from '../lib/calendar-words.ts';

/** General usage of the press. */
const BETWEEN =
  'aktualisiert|zuletzt|stand|veröffentlicht|erschienen|uhr|am|um|den|der|vom|und|' +
  'publié|publiée|mis|mise|à|jour|modifié|le|et|heures|heure|h|' +
  'publicado|publicada|actualizado|actualizada|el|de|del|a|las|la|horas|hora|' +
  'опубликовано|обновлено|в|года|год|г|час|часов';

type Word = { readonly month: number } | { readonly weekday: number } | Readonly<Record<never, never>>;

const WORDS = new Map<string, Word>(BETWEEN.split('|').map((word) => [word, {}]));
for (const { months, weekdays } of Object.values(CALENDAR_WORDS)) {
  for (const [i, forms] of months.entries()) for (const form of forms.split('|')) WORDS.set(form, { month: i + 1 });
  for (const [weekday, forms] of weekdays.entries()) for (const form of forms.split('|')) WORDS.set(form, { weekday });
}

/** What a word says of the day; undefined where it is none of a date line. */
export const dateWord = (word: string): Word | undefined => WORDS.get(word.toLowerCase());
