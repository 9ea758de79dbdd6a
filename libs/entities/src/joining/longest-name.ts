/** In words. What is longer is no name that a text would shorten; only the whole of it is compared. */
export const longestName = 12;
