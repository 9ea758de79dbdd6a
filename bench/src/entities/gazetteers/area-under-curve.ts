/** The chance that one of the first scores is above one of the second; equal scores count half. */
export const areaUnderCurve = (above: readonly number[], below: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const score of below) counts.set(score, (counts.get(score) ?? 0) + 1);
  let won = 0;
  for (const score of above) {
    for (const [other, count] of counts) won += score > other ? count : score === other ? count / 2 : 0;
  }
  return won / Math.max(1, above.length * below.length);
};
