import type { mongo } from 'mongoose';
import type { FeedDocument } from './feed-document.js';
import type { Release } from './feeds.js';

type Polled = Omit<Release, 'url' | 'owner'>;

/** Ends the lease, sets what is given and removes what is not. */
export const releaseUpdate = (polled: Polled): mongo.UpdateFilter<FeedDocument> => {
  const { nextPollAt, failures, etag, lastModified, lastError } = polled;
  const remembered = Object.entries({ etag, lastModified, lastError });
  const given = remembered.filter(([, value]) => value !== undefined);
  const absent = remembered.filter(([, value]) => value === undefined).map(([name]) => [name, '']);
  return {
    $set: { nextPollAt, failures, leasedUntil: 0, ...Object.fromEntries(given) },
    $unset: { owner: '', ...Object.fromEntries(absent) },
  };
};
