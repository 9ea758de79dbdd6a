import type { Table } from '../read-rows.js';
import { capitals } from './capitals.js';
import { cities } from './cities.js';
import { clubs } from './clubs.js';
import { companies } from './companies.js';
import { countries } from './countries.js';
import { courts } from './courts.js';
import { events } from './events.js';
import { international } from './international.js';
import { media } from './media.js';
import { movements } from './movements.js';
import { regions } from './regions.js';
import { seats } from './seats.js';
import { security } from './security.js';

/** In the order in which they win where two give the same name. */
export const tables: readonly Table[] = [
  countries,
  capitals,
  cities,
  regions,
  international,
  movements,
  media,
  security,
  courts,
  seats,
  companies,
  clubs,
  events,
];
