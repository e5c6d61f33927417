// A moment as files write it → ISO 8601, as precise as it is given.
import { dayOfIso } from './calendar.ts';
import { isoOfDateLine, parseDateLine } from './date-line.ts';

/** "2022-01-07", "2022-01-07 10:00:00", "Fri, 07 Jan 2022 10:00:00 +0600", "20220107T100000Z", seconds since 1970. */
export function isoOf(value: string | number): string | null {
  const text = String(value).trim().slice(0, 100);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z?))?$/.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone] = compact;
    const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`;
    const iso = `${year}-${month}-${day}${time}`;
    if (dayOfIso(iso)) return iso;
  }
  if (/^\d{9,10}$|^\d{12,13}$/.test(text)) return isoOfSeconds(Number(text) / (text.length > 10 ? 1000 : 1));
  const spaced = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T')
    .replace(/^(\d{4}-\d{2}-\d{2}T[\d:.]+) ?(?:UTC|GMT)?$/, '$1')
    .replace(/ (?=[+-]\d{2}:?\d{2}$)/, '');
  if (dayOfIso(spaced)) return spaced;
  const line = parseDateLine(text);
  return line && isoOfDateLine(line);
}

function isoOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
