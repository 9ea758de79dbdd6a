import type { Store } from '@khabar/store';

/** Which article was seen at which revision: the memory that all replicas share. */
export type Frontier = Pick<Store['frontier'], 'reserve' | 'acknowledge' | 'entries'>;

/** Pages that were found but could not be fetched: when to try them again, or why they never will be. */
export type Deferrals = Store['deferrals'];
