// The operators of a page's content, gathered and handed to PDFKit in one piece.

export type Content = {
  readonly add: (operators: string) => void;
  /** Sets what is not already set: most runs share face and colour with the one before. */
  readonly fillColour: (colour: string) => void;
  readonly strokeColour: (colour: string) => void;
  readonly font: (id: string, sizePt: number) => void;
  readonly letterSpacing: (pt: number) => void;
  /** What is set is no longer known: after a graphics state was restored, or at the start of a page. */
  readonly forget: () => void;
  /** Hands over what was gathered; to be called before PDFKit writes anything itself. */
  readonly flush: () => void;
};

export function createContent(doc: { addContent(operators: string): unknown }): Content {
  let gathered: string[] = [];
  const state = new Map<string, string>();
  const set = (key: string, operators: string) => {
    if (state.get(key) === operators) return;
    state.set(key, operators);
    gathered.push(operators);
  };
  return {
    add: (operators) => gathered.push(operators),
    fillColour: (colour) => set('fill', `${rgb(colour)} rg`),
    strokeColour: (colour) => set('stroke', `${rgb(colour)} RG`),
    font: (id, sizePt) => set('font', `/${id} ${num(sizePt)} Tf`),
    letterSpacing: (pt) => {
      if (pt !== 0 || state.has('spacing')) set('spacing', `${num(pt)} Tc`);
    },
    forget: () => state.clear(),
    flush: () => {
      if (gathered.length > 0) doc.addContent(gathered.join('\n'));
      gathered = [];
    },
  };
}

/** Hundredths of a point are finer than any printer. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Factors of a matrix need more digits than places do. */
export function factor(value: number): string {
  return String(Math.round(value * 1e5) / 1e5 + 0);
}

const rgbs = new Map<string, string>();

function rgb(colour: string): string {
  const known = rgbs.get(colour);
  if (known !== undefined) return known;
  const value = Number.parseInt(colour.slice(1), 16);
  const parts = [value >> 16, (value >> 8) & 255, value & 255].map((part) =>
    String(Math.round((part / 255) * 1e4) / 1e4),
  );
  rgbs.set(colour, parts.join(' '));
  return parts.join(' ');
}
