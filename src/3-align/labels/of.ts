// "Share price of Halvern": what and whose; a name is not said twice.

export function phraseOf(what: string, whose: string | undefined): string {
  if (whose === undefined || what.toLowerCase().includes(whose.toLowerCase())) return what;
  return what.includes(' of ') ? `${what} (${whose})` : `${what} of ${whose}`;
}
