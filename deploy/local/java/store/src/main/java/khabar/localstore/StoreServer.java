package khabar.localstore;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The MongoDB-protocol server on one store file. */
final class StoreServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreServer.class);

  /** A writer waits in its connection's thread until its write is on file, so connections must not share threads. */
  private static final int CONNECTION_THREADS = 64;

  private static final int COMPACTION_PAUSE_SECONDS = 5;

  private final MVStore file;
  private final StoreBackend backend;
  private final MongoServer server;
  private final ScheduledExecutorService compaction =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "compaction"));

  private StoreServer(MVStore file) {
    this.file = file;
    this.backend = new StoreBackend(file);
    this.server = new MongoServer(backend);
  }

  static StoreServer start(String host, int port, Path path, int cacheMegabytes) {
    long begin = System.nanoTime();
    MVStore file =
        new MVStore.Builder()
            .fileName(path.toString())
            .cacheSize(cacheMegabytes)
            // Commits belong to write commands; a commit by the clock could fall into the middle of one.
            .autoCommitDisabled()
            .open();
    // Chunks that nothing refers to may be reused at once: the retention time guards against a power cut, not a kill.
    file.setRetentionTime(0);
    StoreServer started = new StoreServer(file);
    started.server.bind(new InetSocketAddress(host, port), 1, CONNECTION_THREADS);
    started.compaction.scheduleWithFixedDelay(
        started::compact, COMPACTION_PAUSE_SECONDS, COMPACTION_PAUSE_SECONDS, TimeUnit.SECONDS);
    LOG.info("listening on {}:{} after {} ms, file {}", host, started.port(), (System.nanoTime() - begin) / 1_000_000, path);
    return started;
  }

  int port() {
    return server.getLocalAddress().getPort();
  }

  @Override
  public void close() {
    LOG.info("closing");
    compaction.shutdownNow();
    server.shutdownNow();
    file.close();
    LOG.info("closed");
  }

  private void compact() {
    try {
      backend.compact();
    } catch (RuntimeException failure) {
      LOG.error("compaction failed", failure);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
