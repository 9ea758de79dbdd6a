import { NameHasher } from '../gazetteers/name-hash.js';
import { openTable, type Lookup } from '../gazetteers/packed-table.js';
import { arabicClusters } from './generated/arabic-clusters.js';
import { withoutProclitics } from './without-proclitics.js';

/** The classes of a word, each from 0: words of a class stand beside the same kinds of words. */
export interface WordClusters {
  /** One of few classes. */
  readonly coarse: number;
  /** One of many. The two are learnt apart: a fine class is no part of a coarse one. */
  readonly fine: number;
}

/** The clusters of a word folded by `foldTerm`, which are those of the word without its proclitics; undefined for a word that the texts they were learnt from have not. */
export type ClustersOf = (folded: string) => WordClusters | undefined;

/** The two tables of a language, from word to class + 1. */
export interface PackedClusters {
  readonly coarse: string;
  readonly fine: string;
}

const packed: Readonly<Record<string, PackedClusters>> = { ar: arabicClusters };
const opened = new Map<string, ClustersOf>();
const none: ClustersOf = () => undefined;

const open = ({ coarse, fine }: PackedClusters, language: string): ClustersOf => {
  const tables: readonly [Lookup, Lookup] = [openTable(coarse), openTable(fine)];
  const hasher = new NameHasher();
  const bareWord = withoutProclitics(language);
  return (folded) => {
    if (!hasher.start().add(bareWord(folded).stem)) return undefined;
    const hash = hasher.hash();
    const found = tables[0](hash);
    return found === 0 ? undefined : { coarse: found - 1, fine: tables[1](hash) - 1 };
  };
};

/** The clusters of a language, unpacked at the first call; docs/clusters.md tells how they were learnt. */
export const clustersOf = (language: string): ClustersOf => {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const tables = packed[language];
  const clusters = tables === undefined ? none : open(tables, language);
  opened.set(language, clusters);
  return clusters;
};
