/** The straight line that fits points best, by least squares. */
export const fitLine = (points: readonly (readonly [number, number])[]): ((x: number) => number) => {
  const count = points.length;
  if (count === 0) return () => 0;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  let covariance = 0;
  let variance = 0;
  for (const [x, y] of points) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) ** 2;
  }
  const slope = variance === 0 ? 0 : covariance / variance;
  return (x) => meanY + slope * (x - meanX);
};
