/** Models are for reading: indexes are built at boot, and a filter on a field that the schema does not name is a fault. */
export const readOptions = {
  autoIndex: false,
  autoCreate: false,
  versionKey: false,
  strict: 'throw',
  strictQuery: 'throw',
  id: false,
} as const;
