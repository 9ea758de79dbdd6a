/** The assembled {@link Fetcher}. */
export const FETCHER = Symbol('Fetcher');
