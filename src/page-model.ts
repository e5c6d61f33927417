// Charts, blocks and pages: the types that stages 5 to 7 hand on. Imports nothing.

/** One call or property assignment on the recording canvas, in order: ["moveTo", 1, 2] or ["=", "fillStyle", "#000"]. */
export type DrawOperation = readonly [string, ...(string | number | boolean | readonly number[])[]];

/** A chart as vectors: replayed into the PDF and written as SVG into the HTML edition. Sizes in points. */
export type DisplayList = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly operations: readonly DrawOperation[];
};

// ---- blocks and pages ----

export type Paper = 'a4' | 'letter';

/** `#rrggbb`. */
export type Colour = string;

/** Points, clockwise from the top as in CSS. */
export type Edges = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** `fr` is a share of what is left over; `auto` is as wide as the content asks for. */
export type Length = { readonly unit: 'pt' | 'percent' | 'fr' | 'auto'; readonly value: number };

export type BorderLine = {
  readonly widthPt: number;
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly colour: Colour;
};

export type BorderLines = {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
};

/** An element of the tagged PDF's structure tree. Null stands for the document itself. */
export type StructureNode = {
  /** Position in the reading order; unique in a document. */
  readonly order: number;
  /** A standard structure type of PDF 1.7: "P", "H2", "TD". */
  readonly role: string;
  readonly parent: StructureNode | null;
  readonly alt?: string;
  /** The characters that are meant where the drawn ones are a stand-in. */
  readonly actual?: string;
  /** What an abbreviation stands for. */
  readonly expanded?: string;
  readonly language?: string;
  readonly scope?: 'Row' | 'Column';
  readonly columnSpan?: number;
  /** Of a list. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
};

export type Underline = { readonly offsetPt: number | null; readonly thicknessPt: number | null };

export type TextStyle = {
  /** In order of preference; the generic "serif" and "sans-serif" are allowed. */
  readonly families: readonly string[];
  readonly sizePt: number;
  readonly lineHeightPt: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly colour: Colour;
  readonly letterSpacingPt: number;
  readonly underline: Underline | null;
  /** How far the baseline is above that of the paragraph. */
  readonly raisePt: number;
  /** Superscripts stay with the word before them. */
  readonly isGlued: boolean;
  readonly wraps: boolean;
};

export type LinkTarget =
  | { readonly kind: 'internal'; readonly id: string }
  | { readonly kind: 'external'; readonly url: string };

/** What an inline element paints behind its text. Equal by identity: one object for one element. */
export type InlineBox = {
  readonly background: Colour | null;
  readonly border: BorderLines;
  readonly padding: Edges;
  readonly margin: Edges;
  /** The least width of the whole box; 0 for as wide as the text. */
  readonly minWidthPt: number;
  readonly sizePt: number;
  readonly families: readonly string[];
};

type InlineContext = {
  readonly style: TextStyle;
  readonly boxes: readonly InlineBox[];
  readonly node: StructureNode | null;
  readonly link: InlineLink | null;
};

export type InlineLink = { readonly target: LinkTarget; readonly contents: string };

/** A paragraph's content, flat and in order; what an element adds is told by `boxes`, `node` and `link`. */
export type Inline =
  | (InlineContext & { readonly kind: 'text'; readonly text: string })
  /** A number that is known only when the pages are: this page, all pages, or the page an element stands on. */
  | (InlineContext & { readonly kind: 'page-number'; readonly of: 'this' | 'all' | { readonly id: string } })
  /** An empty inline-block: a severity square, a blank. Its lower edge stands on the baseline. */
  | (InlineContext & {
      readonly kind: 'rectangle';
      readonly widthPt: number;
      readonly heightPt: number;
      readonly box: InlineBox;
    })
  | { readonly kind: 'line-break' }
  | { readonly kind: 'anchor'; readonly id: string };

export type BoxStyle = {
  readonly margin: Edges;
  readonly padding: Edges;
  readonly border: BorderLines;
  readonly background: Colour | null;
  readonly width: Length;
};

export type BreakRules = {
  readonly before: 'auto' | 'page' | 'avoid';
  readonly after: 'auto' | 'page' | 'avoid';
  readonly inside: 'auto' | 'avoid';
};

export type BlockBase = {
  readonly box: BoxStyle;
  readonly breaks: BreakRules;
  /** Targets of links. */
  readonly ids: readonly string[];
  readonly node: StructureNode | null;
};

export type CrossAlignment = 'start' | 'center' | 'end' | 'baseline';

export type TextBlock = BlockBase & {
  readonly kind: 'text';
  readonly content: readonly Inline[];
  readonly style: TextStyle;
  readonly align: 'left' | 'center' | 'right';
  readonly indentPt: number;
  readonly orphans: number;
  readonly widows: number;
};

type GroupBlock = BlockBase & { readonly kind: 'group'; readonly children: readonly Block[] };

/** `marker` hangs in the space to the left of the item. */
export type ItemBlock = BlockBase & {
  readonly kind: 'item';
  readonly marker: readonly Inline[];
  readonly markerStyle: TextStyle;
  readonly children: readonly Block[];
};

export type GridBlock = BlockBase & {
  readonly kind: 'grid';
  readonly columns: readonly Length[];
  readonly columnGapPt: number;
  readonly rowGapPt: number;
  readonly align: CrossAlignment;
  readonly cells: readonly { readonly block: Block; readonly span: number }[];
};

/** Running text in `count` balanced columns. */
export type ColumnsBlock = BlockBase & {
  readonly kind: 'columns';
  readonly count: number;
  readonly gapPt: number;
  readonly children: readonly Block[];
};

export type TableCell = { readonly block: GroupBlock; readonly span: number; readonly align: CrossAlignment };

export type TableRow = {
  readonly cells: readonly TableCell[];
  readonly box: BoxStyle;
  readonly breaks: BreakRules;
  readonly ids: readonly string[];
};

export type TableBlock = BlockBase & {
  readonly kind: 'table';
  readonly caption: Block | null;
  /** One entry a column; `auto` is shared out by content. */
  readonly columns: readonly Length[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
};

export type ChartBlock = BlockBase & { readonly kind: 'chart'; readonly chartId: string };

export type Block = TextBlock | GroupBlock | ItemBlock | GridBlock | ColumnsBlock | TableBlock | ChartBlock;

/** A header or footer that every page repeats. */
export type RunningPart = {
  readonly position: 'header' | 'footer';
  readonly isOnFirstPage: boolean;
  readonly block: Block;
};

/** What a template's markup says, styled and ready to be laid out. */
export type ParsedDocument = {
  readonly title: string;
  readonly language: string;
  readonly page: { readonly margin: Edges; readonly firstMargin: Edges };
  readonly blocks: readonly Block[];
  readonly running: readonly RunningPart[];
};

/** One word or piece of a word as the face shapes it. Advances in thousandths of the type size. */
export type ShapedText = {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  readonly advance: number;
};

export type ShapedGlyph = {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advance: number;
  /** The glyph's own width; kerning is the difference to `advance`. */
  readonly width: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

/** Distances from the left and upper edge of the page, y downwards. */
export type PageItem =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly baseline: number;
      readonly words: readonly ShapedText[];
      readonly widthPt: number;
      /** The face's registered name. */
      readonly face: string;
      readonly sizePt: number;
      readonly letterSpacingPt: number;
      /** The face has no italic of its own and is slanted. */
      readonly isSlanted: boolean;
      readonly colour: Colour;
      /** What is meant where the drawn text is a stand-in: the character a code point names, a soft hyphen. */
      readonly actual: string | null;
      /** Null: decoration, not read aloud. */
      readonly node: StructureNode | null;
      readonly link: InlineLink | null;
    }
  | {
      readonly kind: 'chart';
      readonly x: number;
      readonly y: number;
      readonly widthPt: number;
      readonly heightPt: number;
      readonly chartId: string;
      readonly node: StructureNode | null;
    }
  /** Nothing to see: a table cell without content is still a cell. */
  | { readonly kind: 'empty'; readonly x: number; readonly y: number; readonly node: StructureNode };

/** Backgrounds and rules: seen, never read aloud. */
export type PagePaint =
  | {
      readonly kind: 'fill';
      readonly x: number;
      readonly y: number;
      readonly widthPt: number;
      readonly heightPt: number;
      readonly colour: Colour;
    }
  | {
      readonly kind: 'stroke';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly border: BorderLine;
    };

export type Page = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly paints: readonly PagePaint[];
  /** In reading order. */
  readonly items: readonly PageItem[];
  /** What every page repeats: running parts and the heads of continued tables. */
  readonly repeated: { readonly paints: readonly PagePaint[]; readonly items: readonly PageItem[] };
  readonly anchors: readonly { readonly id: string; readonly y: number }[];
  readonly headings: readonly { readonly level: number; readonly text: string; readonly y: number }[];
};
