import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackWoff } from './unpack-woff';

/** The colours of the portal by day (components/ui/tokens.css); a test compares them. */
export const colours = {
  ink: '#10242b',
  soft: '#47595e',
  line: '#cfd8d3',
  sunken: '#e8eeea',
  brand: '#0b5563',
  seal: '#c2410c',
  success: '#155a35',
  'success-soft': '#e1f2e6',
} as const;
export type Colour = keyof typeof colours;

/** A4 in points of 1/72 inch, with the white around the text. */
export const paper = { width: 595.28, height: 841.89, left: 62, right: 62, top: 48, bottom: 76 } as const;

/** Between the margins: what can be written on. */
export const measure = {
  left: paper.left,
  right: paper.width - paper.right,
  width: paper.width - paper.left - paper.right,
  bottom: paper.height - paper.bottom,
} as const;

/** Whole fonts from their package; the text needs Latin, Greek and Cyrillic, which a web subset does not hold. */
const fontFile = (...path: string[]) => join(process.cwd(), 'node_modules', ...path);

export const fonts = {
  sans: fontFile('@expo-google-fonts', 'inter', '400Regular', 'Inter_400Regular.ttf'),
  strong: fontFile('@expo-google-fonts', 'inter', '600SemiBold', 'Inter_600SemiBold.ttf'),
  serif: fontFile('@expo-google-fonts', 'source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'),
  /** Joined as Arabic, Persian and Urdu are written. */
  arabic: fontFile('@embedpdf', 'fonts-arabic', 'fonts', 'NotoNaskhArabic-Regular.ttf'),
  /** Every other script of the basic plane, drawn coarsely: Chinese, Japanese, Korean, Hebrew, Thai and more. */
  wide: fontFile('@fontsource', 'unifontex', 'files', 'unifontex-latin-400-normal.woff'),
} as const;

let wide: Buffer | undefined;

/** The coarse font, unpacked; read when the first name needs it. */
export function wideFont(): Buffer {
  wide ??= unpackWoff(readFileSync(fonts.wide));
  return wide;
}

/** How far the letters of a font rise above the line, as a factor of the size (its `hhea` table). */
export const ascents = { sans: 0.969, strong: 0.969, serif: 1.036 } as const;

export interface Style {
  readonly font: keyof typeof ascents;
  readonly size: number;
  readonly colour: Colour;
  /** Height of a line, as a factor of the size. */
  readonly leading: number;
}

const style = (font: Style['font'], size: number, colour: Colour, leading = 1.45): Style => ({
  font,
  size,
  colour,
  leading,
});

/** Every kind of text that stands on a sheet. */
export const styles = {
  brand: style('serif', 21, 'ink', 1.2),
  title: style('serif', 25, 'ink', 1.2),
  heading: style('strong', 10, 'ink'),
  body: style('sans', 9.5, 'ink'),
  strong: style('strong', 9.5, 'ink'),
  soft: style('sans', 8.5, 'soft'),
  label: style('strong', 8, 'soft'),
  small: style('sans', 7.5, 'soft'),
  total: style('strong', 12, 'ink'),
  running: style('strong', 8.5, 'soft'),
  tag: style('strong', 8.5, 'success', 1.2),
} as const;
