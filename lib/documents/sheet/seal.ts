import { sealLetter, sealRim, sealSize } from '@/lib/views/seal-shape';
import { colours } from './look';

/** The mark of Zegel, `size` points wide; the caller marks it as decoration. */
export function drawSeal(pdf: PDFKit.PDFDocument, x: number, y: number, size: number): void {
  pdf
    .save()
    .translate(x, y)
    .scale(size / sealSize);
  pdf.path(sealRim).fill(colours.seal);
  pdf
    .circle(sealSize / 2, sealSize / 2, 17.4)
    .lineWidth(1.1)
    .stroke('#e7b49f');
  pdf.path(sealLetter).fill('#ffffff');
  pdf.restore();
}
