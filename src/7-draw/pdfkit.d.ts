// What PDFKit 0.20.2 has and @types/pdfkit does not tell. Merging into its own namespace is the only way to say so.
import type { Font } from 'fontkit';

declare global {
  namespace PDFKit {
    interface PDFDocument {
      /** The font that `font()` chose last. */
      readonly _font: EmbeddedFont;
    }
    interface EmbeddedFont {
      readonly id: string;
      readonly font: Font;
      subset: { includeGlyph(id: number): number };
      /** By glyph of the subset: its width in thousandths, and the characters it stands for. */
      readonly widths: number[];
      readonly unicode: (readonly number[])[];
      ref(): PDFKitReference;
    }
    interface PDFPage {
      readonly fonts: Record<string, PDFKitReference>;
    }
    interface PDFStructureElement {
      readonly dictionary: { readonly data: Record<string, unknown> };
    }
    interface PDFOutline {
      addItem(
        title: string,
        options: { pageNumber: number; left: number; top: number; fit: boolean; expanded: boolean },
      ): PDFOutline;
    }
    namespace Mixins {
      interface PDFFont {
        /** Takes a font that is already parsed. */
        registerFont(name: string, font: Font): this;
      }
      // biome-ignore lint/complexity/noBannedTypes: PDFKit writes strings as names and String objects as strings.
      type LinkOptions = { structParent: PDFStructureElement; Contents: String };
      interface PDFAnnotation {
        annotate(
          x: number,
          y: number,
          w: number,
          h: number,
          options: LinkOptions & { Subtype: 'Link'; Dest: string },
        ): this;
        link(x: number, y: number, w: number, h: number, url: string, options: LinkOptions): this;
      }
      interface StructureElementOptions {
        bbox?: [number, number, number, number];
        scope?: 'Row' | 'Column';
      }
      interface PDFAttachmentOptions {
        relationship?: 'Data' | 'Source' | 'Supplement';
      }
    }
  }
}
