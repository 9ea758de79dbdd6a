/** Each further mention takes away this share of the doubt that the surest one leaves; mentions err together. */
const shareOfDoubt = 0.15;
const mostFurther = 4;

/** How sure it is that the entity is one, from how sure its mentions are; 0 to 1. */
export const entityConfidence = (confidences: readonly number[]): number => {
  const surest = confidences.reduce((best, confidence) => Math.max(best, confidence), 0);
  const further = Math.min(confidences.length - 1, mostFurther);
  const confidence = 1 - (1 - surest) * (1 - shareOfDoubt) ** further;
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
};
