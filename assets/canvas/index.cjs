'use strict';
// What chartjs-node-canvas asks of the package "canvas", without native code: the drawing is recorded, not painted.
const { registerFace } = require('./faces.cjs');
const { RecordingContext } = require('./context.cjs');

/** node-canvas takes a file's path; here it is a font that fontkit has parsed, which saves reading it twice. */
function registerFont(font, options) {
  registerFace(font, options);
}

function createCanvas(width, height) {
  const canvas = {
    width,
    height,
    style: {},
    // Chart.js reads size and listeners through the DOM's names.
    getAttribute: (name) => canvas[name],
    setAttribute() {},
    removeAttribute() {},
    addEventListener() {},
    removeEventListener() {},
    getContext: () => context,
    toBuffer(first) {
      const buffer = Buffer.from(JSON.stringify(context.operations));
      if (typeof first !== 'function') return buffer;
      queueMicrotask(() => first(null, buffer));
    },
  };
  const context = new RecordingContext(canvas);
  return canvas;
}

/** Chart.js plugins look for the constructor; no chart of ours holds an image. */
class Image {}

async function loadImage() {
  throw new Error('The recording canvas holds vectors only; loadImage is not supported.');
}

module.exports = { registerFont, createCanvas, Image, loadImage };
