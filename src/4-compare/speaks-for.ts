// Whether an article names somebody together with the body that she speaks for: "Ada Holm, a River Board spokeswoman".

/** What somebody is who speaks for those she works for. */
const ROLE =
  /\b(?:spokes\w+|director|head|chief|commander|captain|minister|secretary|officer|president|chair\w*|manager|commissioner|inspector|lieutenant|sergeant|superintendent|general|boss|executive)\b/iu;

/** "Fire chief Ada Holm" speaks for the Orle Fire Brigade, whatever article names it. */
const LED = /(?<!\p{L})(\p{L}+)\s+(?:chief|commander|commissioner|superintendent|spokes\p{L}+)\s+$/iu;

/** Characters of an apposition or of titles at most. */
const BESIDE = 90;

/** By the texts' own words, whichever of the two names is the person's. */
export const isSpokenFor = (a: string, b: string, texts: readonly string[]): boolean =>
  texts.some((text) => speaksFor(a, b, text) || speaksFor(b, a, text));

function speaksFor(person: string, body: string, text: string): boolean {
  // An article that never prints the one or the other is searched no further.
  if (!text.includes(person)) return false;
  const name = body.toLowerCase();
  for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
    const [behind] = /^, (?!who\b|which\b)[^,.;:“”"]*/u.exec(
      text.slice(at + person.length, at + person.length + BESIDE),
    ) ?? [''];
    const [before] = /[^,.;:“”"]*$/u.exec(text.slice(Math.max(0, at - BESIDE), at)) ?? [''];
    if (holds(behind, name) && ROLE.test(behind)) return true;
    if (holds(before, name) && isTitles(before.slice(before.toLowerCase().lastIndexOf(name) + name.length)))
      return true;
    const kind = LED.exec(before)?.[1];
    if (kind !== undefined && new RegExp(`(?:^|\\s)${kind}\\s`, 'i').test(`${name} `)) return true;
  }
  return false;
}

const holds = (phrase: string, name: string): boolean =>
  ` ${phrase
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\s+/g, ' ')} `.includes(` ${name} `);

/** "'s chief inspector", "Petty Officer 2nd Class": nothing but who somebody is, up to the name. */
function isTitles(words: string): boolean {
  const between = words
    .replace(/^[’']s\b/, '')
    .trim()
    .split(/\s+/);
  return (
    between.some((word) => ROLE.test(word)) && between.every((word) => ROLE.test(word) || /^(?:\p{Lu}|\d)/u.test(word))
  );
}
