// Where the words of a display list stand: to see that none leave the chart and none lie on each other.
import { loadFonts } from '../../src/lib/fonts.ts';
import type { DisplayList } from '../../src/page-model.ts';

export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type State = { readonly x: number; readonly y: number; readonly font: string; readonly align: string };

const fonts = loadFonts();

function widthOf(text: string, css: string): { readonly width: number; readonly size: number } {
  const size = Number(/([\d.]+)px/.exec(css)?.[1] ?? 10);
  const weight = css.includes('600') ? 600 : 400;
  const face = fonts.find(
    (one) => one.family === 'Source Sans 3' && one.weight === weight && one.italic === css.includes('italic'),
  );
  if (!face) throw new Error(`No face for "${css}".`);
  return { width: (face.font.layout(text).advanceWidth / face.font.unitsPerEm) * size, size };
}

export function textBoxes(list: DisplayList): readonly TextBox[] {
  let state: State = { x: 0, y: 0, font: '10px Source Sans 3', align: 'start' };
  const saved: State[] = [];
  const boxes: TextBox[] = [];
  for (const [name, ...values] of list.operations) {
    if (name === 'save') saved.push(state);
    else if (name === 'restore') state = saved.pop() ?? state;
    else if (name === 'translate') state = { ...state, x: state.x + Number(values[0]), y: state.y + Number(values[1]) };
    else if (name === '=' && values[0] === 'font') state = { ...state, font: String(values[1]) };
    else if (name === '=' && values[0] === 'textAlign') state = { ...state, align: String(values[1]) };
    else if (name === 'fillText') boxes.push(boxOf(String(values[0]), Number(values[1]), Number(values[2]), state));
  }
  return boxes;
}

function boxOf(text: string, x: number, y: number, state: State): TextBox {
  const { width, size } = widthOf(text, state.font);
  const before = state.align === 'center' ? width / 2 : state.align === 'right' || state.align === 'end' ? width : 0;
  const left = state.x + x - before;
  const baseline = state.y + y;
  return { text, left, right: left + width, top: baseline - size * 0.66, bottom: baseline };
}

/** Pairs of words that lie on each other. */
export function collisions(boxes: readonly TextBox[]): readonly string[] {
  const solid = boxes.filter((box) => box.text.trim() !== '');
  return solid.flatMap((a, index) =>
    solid
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" on "${b.text}"`),
  );
}
