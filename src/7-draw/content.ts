// The operators of a page's content, gathered and handed to PDFKit in one piece.

export type Content = {
  readonly add: (operators: string) => void;
  /** Sets what is not already set: most runs share face and colour with the one before. */
  readonly fillColour: (colour: string) => void;
  readonly strokeColour: (colour: string) => void;
  readonly font: (id: string, sizePt: number) => void;
  readonly letterSpacing: (pt: number) => void;
  readonly lineStyle: (line: LineStyle) => void;
  /** Text may follow; marked content can begin and end within. */
  readonly beginText: () => void;
  /** To be called before anything but text, and before marked content that holds more than text. */
  readonly endText: () => void;
  /** Where the next text stands. It costs nothing where the last one, `widthPt` wide, ended there. */
  readonly moveTo: (place: TextPlace) => void;
  /** Keeps the graphics state, and goes back to it. */
  readonly save: () => void;
  readonly restore: () => void;
  /** Nothing is set yet. */
  readonly startPage: () => void;
  /** Hands over what was gathered; to be called before PDFKit writes anything itself. */
  readonly flush: () => void;
};

/** What is left out is as a page begins with it. */
type LineStyle = {
  readonly widthPt: number;
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  readonly cap?: number;
  readonly join?: number;
  readonly miter?: number;
};

type TextPlace = {
  readonly x: number;
  readonly baseline: number;
  /** Shear of a slanted face; 0 for an upright one. */
  readonly slant: number;
  readonly widthPt: number;
};

/** A text object: where its line begins, in hundredths as written, and where the last text of it ended. */
type Pen = { readonly x: number; readonly baseline: number; readonly slant: number; readonly end: number };

/** Text that begins closer than this to the end of the last goes on without being placed. */
const JOINS_WITHIN_PT = 0.02;

export function createContent(doc: { addContent(operators: string): unknown }): Content {
  let gathered: string[] = [];
  let state = new Map<string, string>();
  let saved: Map<string, string>[] = [];
  let isText = false;
  let pen: Pen | null = null;
  const endText = () => {
    if (isText) gathered.push('ET');
    isText = false;
    pen = null;
  };
  const set = (key: string, operators: string) => {
    if (state.get(key) === operators) return;
    state.set(key, operators);
    gathered.push(operators);
  };
  /** As `set`, where a page begins with `initial`. */
  const setFrom = (initial: string, key: string, operators: string) => {
    if (operators !== initial || state.has(key)) set(key, operators);
  };
  return {
    add: (operators) => gathered.push(operators),
    fillColour: (colour) => set('fill', `${rgb(colour)} rg`),
    strokeColour: (colour) => set('stroke', `${rgb(colour)} RG`),
    font: (id, sizePt) => set('font', `/${id} ${num(sizePt)} Tf`),
    lineStyle({ widthPt, dash = [], dashOffset = 0, cap = 0, join = 0, miter = 10 }) {
      set('width', `${num(widthPt)} w`);
      setFrom('[] 0 d', 'dash', `[${dash.map(num).join(' ')}] ${num(dashOffset)} d`);
      setFrom('0 J', 'cap', `${cap} J`);
      setFrom('0 j', 'join', `${join} j`);
      setFrom('10 M', 'miter', `${num(miter)} M`);
    },
    beginText() {
      if (!isText) gathered.push('BT');
      isText = true;
    },
    endText,
    moveTo({ x, baseline, slant, widthPt }) {
      const before = pen;
      const isSameLine = before !== null && before.slant === slant && before.baseline === hundredths(baseline);
      if (isSameLine && Math.abs(x - before.end) < JOINS_WITHIN_PT) {
        pen = { ...before, end: before.end + widthPt };
        return;
      }
      const place = { x: hundredths(x), baseline: hundredths(baseline), slant, end: x + widthPt };
      if (before === null || before.slant !== slant || slant !== 0)
        gathered.push(`1 0 ${factor(slant)} -1 ${place.x} ${place.baseline} Tm`);
      // The page's y axis points down, that of its letters up.
      else gathered.push(`${num(place.x - before.x)} ${num(before.baseline - place.baseline)} Td`);
      pen = place;
    },
    letterSpacing: (pt) => setFrom('0 Tc', 'spacing', `${num(pt)} Tc`),
    save() {
      gathered.push('q');
      saved.push(new Map(state));
    },
    restore() {
      gathered.push('Q');
      state = saved.pop() ?? new Map();
    },
    startPage() {
      state = new Map();
      saved = [];
    },
    flush() {
      if (gathered.length > 0) doc.addContent(gathered.join('\n'));
      gathered = [];
    },
  };
}

/** Hundredths of a point are finer than any printer. */
export function num(value: number): string {
  return String(hundredths(value));
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
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
