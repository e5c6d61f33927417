// A display list as inline SVG for the HTML edition: text stays text, shapes stay vectors.

import { type Matrix, multiply } from '../lib/matrix.ts';
import type { DisplayList, DrawOperation } from '../page-model.ts';
import { type Pt, SvgPath, transformed } from './svg-path.ts';

type State = {
  readonly matrix: Matrix;
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineCap: string;
  readonly font: string;
  readonly textAlign: string;
  readonly dash: readonly number[];
};

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const INITIAL: State = {
  matrix: IDENTITY,
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  font: '10px sans-serif',
  textAlign: 'start',
  dash: [],
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
const FONT = /^(?:(italic|oblique|normal)\s+)?(?:(bold|normal|\d{3})\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/;

/** Escapes text and attribute values. */
function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** `id` must be unique on the page: title and description are tied to the picture by it. */
export function svgOf(list: DisplayList, id: string, title: string, description: string): string {
  const painter = new SvgPainter();
  for (const operation of list.operations) painter.run(operation);
  const name = escapeXml(id);
  return [
    `<svg class="chart" role="img" aria-labelledby="${name}-t ${name}-d" viewBox="0 0 ${list.widthPt} ${list.heightPt}"`,
    ` width="${list.widthPt}pt" height="${list.heightPt}pt" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${name}-t">${escapeXml(title)}</title><desc id="${name}-d">${escapeXml(description)}</desc>`,
    `${painter.parts.join('')}</svg>`,
  ].join('');
}

class SvgPainter {
  readonly parts: string[] = [];
  private state: State = INITIAL;
  private readonly saved: State[] = [];
  private path = new SvgPath();

  run(operation: DrawOperation): void {
    const [name, ...values] = operation;
    if (name === '=') this.assign(String(values[0]), values[1]);
    else if (name === 'setLineDash') this.update({ dash: Array.isArray(values[0]) ? values[0].map(Number) : [] });
    else if (name === 'fillText') this.text(String(values[0]), [Number(values[1]), Number(values[2])]);
    else this.call(name, values.map(Number));
  }

  private update(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private assign(property: string, value: unknown): void {
    if (property === 'lineWidth') this.update({ lineWidth: Number(value) });
    else if (['fillStyle', 'strokeStyle', 'lineCap', 'font', 'textAlign'].includes(property)) {
      this.update({ [property]: String(value) });
    }
  }

  private call(name: string, n: readonly number[]): void {
    switch (name) {
      case 'save':
        this.saved.push(this.state);
        return;
      case 'restore':
        this.state = this.saved.pop() ?? this.state;
        return;
      case 'beginPath':
        this.path = new SvgPath();
        return;
      case 'fill':
        this.shape(this.path, { fills: true });
        return;
      case 'stroke':
        this.shape(this.path, { fills: false });
        return;
      case 'fillRect':
      case 'strokeRect':
        this.shape(new SvgPath().add('rect', n, this.state.matrix), { fills: name === 'fillRect' });
        return;
      default:
        this.transformOrExtend(name, n);
    }
  }

  /** What neither changes the state's stack nor paints. Clipping is left out: our charts stay inside their plot. */
  private transformOrExtend(name: string, n: readonly number[]): void {
    const [a = 0, b = 0] = n;
    if (name === 'translate') this.update({ matrix: multiply(this.state.matrix, [1, 0, 0, 1, a, b]) });
    else if (name === 'scale') this.update({ matrix: multiply(this.state.matrix, [a, 0, 0, b, 0, 0]) });
    else if (name === 'rotate') this.update({ matrix: multiply(this.state.matrix, rotation(a)) });
    else if (name === 'resetTransform') this.update({ matrix: IDENTITY });
    else if (name === 'setTransform')
      this.update({ matrix: [n[0] ?? 1, n[1] ?? 0, n[2] ?? 0, n[3] ?? 1, n[4] ?? 0, n[5] ?? 0] });
    else this.path.add(name, n, this.state.matrix);
  }

  private shape(path: SvgPath, { fills }: { readonly fills: boolean }): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, dash } = this.state;
    if (path.isEmpty) return;
    if (fills) {
      this.parts.push(`<path d="${path.data}" fill="${escapeXml(fillStyle)}"/>`);
      return;
    }
    if (lineWidth <= 0) return;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    const cap = lineCap === 'butt' ? '' : ` stroke-linecap="${escapeXml(lineCap)}"`;
    const stroke = `stroke="${escapeXml(strokeStyle)}" stroke-width="${lineWidth}"${dashes}${cap}`;
    this.parts.push(`<path d="${path.data}" fill="none" ${stroke}/>`);
  }

  private text(text: string, at: Pt): void {
    const { font, fillStyle, textAlign, matrix } = this.state;
    const [, slant, weight, size = '10', family = 'sans-serif'] = FONT.exec(font) ?? [];
    const [x, y] = transformed(matrix, at);
    const anchor = ANCHORS[textAlign] ? ` text-anchor="${ANCHORS[textAlign]}"` : '';
    const style = `${slant === 'italic' ? ' font-style="italic"' : ''}${weight && weight !== 'normal' ? ` font-weight="${weight}"` : ''}`;
    const face = `font-family="'${escapeXml(family.replace(/["']/g, ''))}', sans-serif" font-size="${size}"${style}`;
    this.parts.push(
      `<text x="${x}" y="${y}" ${face} fill="${escapeXml(fillStyle)}"${anchor}>${escapeXml(text)}</text>`,
    );
  }
}

function rotation(angle: number): Matrix {
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}
