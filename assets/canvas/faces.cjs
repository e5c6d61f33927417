'use strict';
// The faces that text is measured with. Apart from index.cjs because chartjs-node-canvas loads that file afresh for
// every instance: what is registered here is then still known.

/** The parts of a CSS font shorthand that Chart.js writes: "italic 600 8.5px Source Sans 3, sans-serif". */
const SHORTHAND =
  /^(?:(italic|oblique|normal)\s+)?(?:(bold|normal|lighter|bolder|\d{3})\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/;

/** Widths kept per face. A larger number keeps more memory in long batches. */
const WIDTHS_KEPT = 4000;

const faces = new Map();
const parsedShorthands = new Map();

function weightOf(value) {
  if (value === 'bold') return 700;
  return Number(value) || 400;
}

function registerFace(font, { family, weight, style }) {
  const isItalic = style === 'italic' || style === 'oblique';
  const key = `${family}|${weightOf(weight)}|${isItalic}`;
  // Registering a font again keeps the widths that are already known.
  if (faces.get(key)?.font === font) return;
  faces.set(key, { family, weight: weightOf(weight), isItalic, font, widths: new Map() });
  parsedShorthands.clear();
}

/** The registered face nearest to what is asked: family first, then slant, then weight. */
function nearestFace(family, weight, isItalic) {
  const all = [...faces.values()];
  const sameFamily = all.filter((face) => face.family === family);
  const candidates = sameFamily.length > 0 ? sameFamily : all;
  const distance = (face) => Math.abs(face.weight - weight) + (face.isItalic === isItalic ? 0 : 1000);
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}

function resolveFont(shorthand) {
  const known = parsedShorthands.get(shorthand);
  if (known) return known;
  const [, slant, weight, size = '10', families = ''] = SHORTHAND.exec(shorthand) ?? [];
  const family = families.split(',')[0].replace(/["']/g, '').trim();
  const face = nearestFace(family, weightOf(weight), slant === 'italic' || slant === 'oblique');
  if (!face) throw new Error('No font is registered with the recording canvas.');
  const resolved = { face, size: Number(size) };
  parsedShorthands.set(shorthand, resolved);
  return resolved;
}

function widthInEms(face, text) {
  let width = face.widths.get(text);
  if (width === undefined) {
    if (face.widths.size >= WIDTHS_KEPT) face.widths.clear();
    width = face.font.layout(text).advanceWidth / face.font.unitsPerEm;
    face.widths.set(text, width);
  }
  return width;
}

/** The TextMetrics of `text` set in a CSS font shorthand. */
function measure(shorthand, text) {
  const { face, size } = resolveFont(shorthand);
  const width = widthInEms(face, String(text)) * size;
  const perUnit = size / face.font.unitsPerEm;
  return {
    width,
    actualBoundingBoxLeft: 0,
    actualBoundingBoxRight: width,
    actualBoundingBoxAscent: face.font.capHeight * perUnit,
    actualBoundingBoxDescent: 0,
    fontBoundingBoxAscent: face.font.ascent * perUnit,
    fontBoundingBoxDescent: -face.font.descent * perUnit,
  };
}

module.exports = { registerFace, measure };
