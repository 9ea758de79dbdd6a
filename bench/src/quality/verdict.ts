/** When and where the figures of a part were taken. */
export interface Occasion {
  readonly machine: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** The sentences a part begins with. @param missed labels of the figures below their floors */
export const verdictOf = (missed: readonly string[], { machine, day }: Occasion): string => {
  const floors =
    missed.length === 0
      ? 'Every floor is reached.'
      : `Below the floor: ${missed.map((label) => `**${label}**`).join(', ')}.`;
  return `${floors} Measured on ${day}; ${machine}.`;
};
