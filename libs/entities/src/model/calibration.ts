/** Likelihoods from which on the shares of the calibration count. */
export const calibrationSteps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1] as const;

/** The step a likelihood falls into: index in {@link calibrationSteps}, the last one taken as a bound only. */
export const stepOf = (likelihood: number): number => {
  let step = 0;
  while (step < calibrationSteps.length - 2 && likelihood >= (calibrationSteps[step + 1] as number)) step += 1;
  return step;
};

/** How often a name of this likelihood is right, between the shares of the steps around it. */
export const confidenceOf = (likelihood: number, shares: readonly number[]): number => {
  const step = stepOf(likelihood);
  const [low, high] = [calibrationSteps[step] as number, calibrationSteps[step + 1] as number];
  const from = shares[step] ?? likelihood;
  const to = shares[step + 1] ?? from;
  const middle = (low + high) / 2;
  return likelihood <= middle ? from : from + ((to - from) * (likelihood - middle)) / (high - middle);
};
