'use strict';
// A CanvasRenderingContext2D that writes down what it is told: ["moveTo", 1, 2] for a call,
// ["=", "fillStyle", "#000"] for a property that changed. A property set to the value it has is not written.
const { measure } = require('./faces.cjs');

const METHODS = [
  'beginPath',
  'closePath',
  'moveTo',
  'lineTo',
  'bezierCurveTo',
  'quadraticCurveTo',

  'arcTo',
  'ellipse',
  'rect',
  'fill',
  'stroke',
  'clip',
  'fillRect',
  'strokeRect',
  'clearRect',
  'translate',
  'rotate',
  'scale',
  'transform',
  'setTransform',
  'resetTransform',

  'strokeText',
];

const INITIAL_STATE = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  direction: 'ltr',
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  shadowBlur: 0,
  shadowColor: 'rgba(0, 0, 0, 0)',
  shadowOffsetX: 0,
  shadowOffsetY: 0,
};

/** A thousandth of a point is finer than any printer; more digits only make the list longer. */
function rounded(value) {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/** Angles get three more digits: a full circle must stay one. */
function roundedAngle(value) {
  return Math.round(value * 1e6) / 1e6;
}

/** Where the baseline lies under a line of text placed by its top, middle or bottom; in em boxes. */
function baselineShift(state) {
  if (state.textBaseline === 'alphabetic') return 0;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measure(state.font, '');
  const size = parseFloat(/([\d.]+)px/.exec(state.font)[1]);
  const emAscent = (ascent / (ascent + descent)) * size;
  if (state.textBaseline === 'top' || state.textBaseline === 'hanging') return emAscent;
  if (state.textBaseline === 'middle') return emAscent - size / 2;
  return emAscent - size;
}

class RecordingContext {
  constructor(canvas) {
    this.canvas = canvas;
    this.operations = [];
    this.state = { ...INITIAL_STATE, textBaseline: 'alphabetic', lineDash: [] };
    this.savedStates = [];
  }

  save() {
    this.savedStates.push({ ...this.state });
    this.operations.push(['save']);
  }

  restore() {
    const saved = this.savedStates.pop();
    // Canvas ignores a restore without a save; the replay must not see it either.
    if (!saved) return;
    this.state = saved;
    this.operations.push(['restore']);
  }

  setLineDash(segments) {
    const dash = segments.map(rounded);
    if (dash.join() === this.state.lineDash.join()) return;
    this.state.lineDash = dash;
    this.operations.push(['setLineDash', dash]);
  }

  // Held, not written: the text's own position says it.
  get textBaseline() {
    return this.state.textBaseline;
  }

  set textBaseline(value) {
    this.state.textBaseline = value;
  }

  getLineDash() {
    return [...this.state.lineDash];
  }

  /** Written with the alphabetic baseline, so that a replay needs no font metrics. */
  fillText(text, x, y) {
    this.operations.push(['fillText', String(text), rounded(x), rounded(y + baselineShift(this.state))]);
  }

  arc(x, y, radius, start, end, isCounterClockwise = false) {
    const circle = [x, y, radius].map(rounded);
    this.operations.push(['arc', ...circle, roundedAngle(start), roundedAngle(end), isCounterClockwise]);
  }

  measureText(text) {
    return measure(this.state.font, text);
  }

  drawImage() {
    throw new Error('The recording canvas holds vectors only; drawImage is not supported.');
  }
}

for (const method of METHODS) {
  RecordingContext.prototype[method] = function record(...values) {
    // Chart.js passes optional arguments as undefined, which JSON would turn into null.
    this.operations.push([method, ...values.filter((value) => value !== undefined).map(rounded)]);
  };
}

for (const property of Object.keys(INITIAL_STATE)) {
  Object.defineProperty(RecordingContext.prototype, property, {
    get() {
      return this.state[property];
    },
    set(value) {
      const next = rounded(value);
      if (this.state[property] === next) return;
      this.state[property] = next;
      this.operations.push(['=', property, next]);
    },
  });
}

module.exports = { RecordingContext };
