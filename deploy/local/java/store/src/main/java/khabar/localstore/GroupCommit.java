package khabar.localstore;

import java.util.concurrent.locks.Lock;

/**
 * Makes finished writes durable, many by one commit: the first writer that waits commits for all whose writes are done
 * by then, the others wait for it.
 */
final class GroupCommit {
  private final Lock exclusive;
  private final Runnable commit;

  /** Number of the last finished write; changed under the exclusive lock. */
  private long written;

  private long committed;
  private boolean committing;

  /** @param exclusive held by every write and by each commit, so that no commit falls into a half-done write; a
   *     fair lock, or a writer would overtake those that wait, and commit for itself alone */
  GroupCommit(Lock exclusive, Runnable commit) {
    this.exclusive = exclusive;
    this.commit = commit;
  }

  /** To be called with the exclusive lock held, when a write is done. */
  long finished() {
    return ++written;
  }

  /** Returns when the write of that number is on file. */
  void await(long write) {
    if (!becomeLeader(write)) return;
    long upTo = committed;
    try {
      exclusive.lock();
      try {
        long last = written;
        commit.run();
        upTo = last;
      } finally {
        exclusive.unlock();
      }
    } finally {
      resign(upTo);
    }
  }

  private synchronized boolean becomeLeader(long write) {
    while (committing && committed < write) {
      try {
        wait();
      } catch (InterruptedException interruption) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted before the write was on file", interruption);
      }
    }
    if (committed >= write) return false;
    committing = true;
    return true;
  }

  private synchronized void resign(long upTo) {
    committed = Math.max(committed, upTo);
    committing = false;
    notifyAll();
  }
}
