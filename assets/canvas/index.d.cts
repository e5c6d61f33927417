import type { Font } from 'fontkit';

export type FaceOptions = { family: string; weight?: number | string; style?: string };

export type RecordingCanvas = {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
  toBuffer(mimeType?: string): Buffer;
  toBuffer(callback: (error: Error | null, result: Buffer) => void, mimeType?: string): void;
};

/** Makes a face known for measuring. */
export function registerFont(font: Font, options: FaceOptions): void;
export function createCanvas(width: number, height: number): RecordingCanvas;
export class Image {}
export function loadImage(): Promise<never>;
