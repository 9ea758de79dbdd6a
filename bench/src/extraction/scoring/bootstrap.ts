import { seededRandom } from './random.js';

const samples = 1_000;
const seed = 181;

/** Standard deviation of a figure over resampled pages: how far another choice of pages like these would move it. */
export const bootstrapDeviation = <Page>(
  pages: readonly Page[],
  figure: (pages: readonly Page[]) => number,
): number => {
  const random = seededRandom(seed);
  const figures = Array.from({ length: samples }, () =>
    figure(pages.map(() => pages[Math.floor(random() * pages.length)] as Page)),
  );
  const mean = figures.reduce((sum, value) => sum + value, 0) / samples;
  const squares = figures.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (samples - 1));
};
