package khabar.localstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {
  private static final int WRITERS = 16;
  private static final int WRITES = 200;

  private final ReentrantLock lock = new ReentrantLock(true);

  /** Changed under the lock, as a store is. */
  private long stored;

  private volatile long onFile;

  @Test
  void nobodyReturnsBeforeItsWriteIsOnFileAndManyShareOneCommit() throws Exception {
    AtomicInteger commits = new AtomicInteger();
    GroupCommit group =
        new GroupCommit(
            lock,
            () -> {
              pause();
              onFile = stored;
              commits.incrementAndGet();
            });
    runWriters(() -> assertTrue(write(group) <= onFile));
    assertEquals((long) WRITERS * WRITES, onFile);
    assertTrue(commits.get() < WRITERS * WRITES / 2, commits + " commits");
  }

  @Test
  void aWriterWhoseCommitFailedIsToldAndTheNextCommitCoversItsWrite() {
    AtomicInteger tries = new AtomicInteger();
    GroupCommit group =
        new GroupCommit(
            lock,
            () -> {
              if (tries.incrementAndGet() == 1) throw new IllegalStateException("disk full");
              onFile = stored;
            });
    assertThrows(IllegalStateException.class, () -> write(group));
    write(group);
    assertEquals(2, onFile);
  }

  private long write(GroupCommit group) {
    long own;
    long number;
    lock.lock();
    try {
      own = ++stored;
      number = group.finished();
    } finally {
      lock.unlock();
    }
    group.await(number);
    return own;
  }

  private static void runWriters(Runnable write) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++)
        running.add(threads.submit(() -> { for (int i = 0; i < WRITES; i++) write.run(); }));
      for (Future<?> future : running) future.get();
    } finally {
      threads.shutdownNow();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
