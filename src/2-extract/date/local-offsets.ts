// What "local time" can mean: the offsets of the country that an article speaks of, by the names and time zones that
// Node's own copy of CLDR and of the IANA database has.
import { once } from '../../lib/once.ts';

type Article = { readonly text: string };

/** Minutes ahead of UTC that the clocks of the country named most often can be on a day (YYYY-MM-DD); empty where none is named. */
export function localOffsets(article: Article, day: string | null): readonly number[] {
  const region = regionOf(article);
  if (region === null) return [];
  const noon = new Date(`${day ?? '2000-01-01'}T12:00Z`);
  return [...new Set(zonesOf(region).map((zone) => offsetOf(zone, noon)))].sort((a, b) => a - b);
}

/** The code of the country whose name stands most often in the text, of several the first named. */
const regionOf = once(({ text }: Article): string | null => {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(namesPattern())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? null : (regions().get(most[0]) ?? null);
});

let known: ReadonlyMap<string, string> | null = null;

/** English names of countries → their codes. Made when first asked: few articles tell a local time. */
function regions(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  known = new Map(
    codes.flatMap((code) => {
      const name = named.of(code);
      return name === undefined || zonesOf(code).length === 0 ? [] : [[name, code] as const];
    }),
  );
  return known;
}

/** Longer names first: "Papua New Guinea" is no Guinea. */
const namesPattern = (): RegExp => {
  const names = [...regions().keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`\\b(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`, 'g');
};

/** A getter in Node 20, a method since. */
type WithZones = { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] | undefined };

function zonesOf(region: string): readonly string[] {
  const locale = new Intl.Locale(`und-${region}`) as WithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

function offsetOf(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? ['', '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
