package khabar.localstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All databases of one store file. Reads run side by side; a write runs alone and is answered when it is on file.
 * Stored documents are never changed in place, so what a read returns stays whole after its lock is released.
 */
final class StoreBackend extends AbstractMongoBackend {
  private static final Logger LOG = LoggerFactory.getLogger(StoreBackend.class);

  private static final String OPLOG_DATABASE = "local";
  private static final int COMPACTION_FILL_RATE = 60;
  private static final int COMPACTION_BYTES = 8 * 1024 * 1024;

  private static final Set<String> WRITES =
      Set.of("insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropindexes",
          "dropdatabase", "renamecollection");

  /** What a driver asks about the connection or the server; must be answered while a long command runs. */
  private static final Set<String> WITHOUT_DATA = Set.of("ping", "hello", "ismaster", "buildinfo", "endsessions");

  private final MVStore file;

  /** The oplog serves change streams of the running process only; on file it would double every write. */
  private final MVStore memory = new MVStore.Builder().autoCommitDisabled().open();

  /** Fair: whoever commits queues behind the writers that wait already, and so commits for them too. */
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final GroupCommit groupCommit;

  StoreBackend(MVStore file) {
    this.file = file;
    this.groupCommit = new GroupCommit(lock.writeLock(), file::commit);
    version(new Version());
    StoreDatabase.namesIn(file).forEach(this::resolveDatabase);
    enableOplog();
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoreDatabase(name, name.equals(OPLOG_DATABASE) ? memory : file, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Supplier<Document> run = () -> logged(command, () -> super.handleCommand(channel, database, command, query));
    String kind = command.toLowerCase(Locale.ROOT);
    if (WITHOUT_DATA.contains(kind)) return run.get();
    if (WRITES.contains(kind)) return InsertReply.corrected(kind, write(run));
    if (!kind.equals("aggregate")) return read(run);
    Pipeline pipeline = Pipeline.of(query);
    return FirstMatch.during(pipeline.firstMatch(), () -> pipeline.writes() ? write(run) : read(run));
  }

  /** Errors that are answers, duplicate keys say, are the client's business; the others are faults of the server. */
  private static Document logged(String command, Supplier<Document> run) {
    try {
      return run.get();
    } catch (MongoServerException answer) {
      LOG.debug("{}: {}", command, answer.getMessage());
      throw answer;
    } catch (RuntimeException fault) {
      LOG.error("command {} failed", command, fault);
      throw fault;
    }
  }

  private Document read(Supplier<Document> run) {
    lock.readLock().lock();
    try {
      return run.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** A write that failed may have written before it did, and its error may speak of what others wrote: it waits too. */
  private Document write(Supplier<Document> run) {
    long number = 0;
    lock.writeLock().lock();
    try {
      try {
        return run.get();
      } finally {
        number = groupCommit.finished();
        lock.writeLock().unlock();
      }
    } finally {
      groupCommit.await(number);
    }
  }

  /** Moves the live pages of badly filled chunks together, a bounded amount at a time. */
  void compact() {
    lock.writeLock().lock();
    try {
      file.compact(COMPACTION_FILL_RATE, COMPACTION_BYTES);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      super.close();
      file.commit();
      memory.close();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** The oldest wire version that current drivers accept without asking for what this server lacks. */
  private static final class Version implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(6, 0, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 17;
    }
  }
}
