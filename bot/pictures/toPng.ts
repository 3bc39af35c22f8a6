import { createRequire } from 'node:module';
import type * as Drawing from '@resvg/resvg-js';

const load = createRequire(import.meta.url);
/** Loaded with the first picture: some 8 MB that a chat without one does not need. From then on it is at hand. */
const drawing = () => load('@resvg/resvg-js') as typeof Drawing;

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  load.resolve(`dejavu-fonts-ttf/ttf/${name}`),
);

/** An SVG as PNG of so many pixels across. Knows DejaVu Sans and no other font; takes some 15 milliseconds. */
export function toPng(svg: string, width: number): Buffer {
  const { Resvg } = drawing();
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'width', value: width },
  });
  return drawn.render().asPng();
}
