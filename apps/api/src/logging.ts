/** The part of the logger the API uses. */
export interface ApiLogger {
  error(fields: object, message: string): void;
}

export const API_LOGGER = Symbol('ApiLogger');
