import { DatabaseSync } from 'node:sqlite';

/** A name unit as people of one country bear it and write it in Latin letters. */
export interface NameUnit {
  readonly arabic: string;
  readonly latin: string;
  readonly role: 'given' | 'surname' | 'unknown';
  readonly count: number;
}

export interface FullName {
  readonly arabic: string;
  readonly latin: string;
}

export interface WikidataNames {
  readonly units: readonly NameUnit[];
  readonly fullNames: readonly FullName[];
}

/** Rows of other sources are left out: their licences are not known to us. */
export const readWikidataNames = (file: string): WikidataNames => {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = (query: string): unknown[] => database.prepare(query).all();
  const units = rows(
    `SELECT arabic_key AS arabic, latin, role, sum(count) AS count FROM units WHERE source = 'wikidata'
     GROUP BY arabic_key, latin, role ORDER BY arabic_key, count DESC, latin, role`,
  );
  const fullNames = rows(
    `SELECT DISTINCT arabic_key AS arabic, latin FROM full_names WHERE source = 'wikidata' ORDER BY arabic_key, latin`,
  );
  database.close();
  return { units: units as NameUnit[], fullNames: fullNames as FullName[] };
};
