import type { Font } from 'fontkit';

export type FaceOptions = { family: string; weight?: number | string; style?: string };

export type RecordingCanvas = {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
  toBuffer(mimeType?: string): Buffer;
  toBuffer(callback: (error: Error | null, result: Buffer) => void, mimeType?: string): void;
};

/** Makes a face known for measuring: a path to a font file, or a font already parsed by fontkit. */
export function registerFont(font: string | Font, options: FaceOptions): void;
export function createCanvas(width: number, height: number): RecordingCanvas;
export class Image {}
export function loadImage(): Promise<never>;
