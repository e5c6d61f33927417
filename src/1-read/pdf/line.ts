// A line of a PDF's page. Units are points, from the lower left corner.
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
};
