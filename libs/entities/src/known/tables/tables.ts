import type { Table } from '../read-rows.js';
import { countries } from './countries.js';
import { international } from './international.js';

/** In the order in which they win where two give the same name. */
export const tables: readonly Table[] = [countries, international];
