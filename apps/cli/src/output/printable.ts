const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** Foreign text on one line; its control characters never reach the terminal. */
export const printable = (value: string): string => value.replaceAll(controls, ' ').trim();
