package khabar.localstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * All databases of one store file. Reads run side by side; a write runs alone and is answered when it is on file.
 * Stored documents are never changed in place, so what a read returns stays whole after its lock is released.
 */
final class StoreBackend extends AbstractMongoBackend {
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

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
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
    Supplier<Document> run = () -> super.handleCommand(channel, database, command, query);
    String kind = command.toLowerCase(Locale.ROOT);
    if (WITHOUT_DATA.contains(kind)) return run.get();
    if (WRITES.contains(kind)) return Replies.countingInserts(kind, write(run));
    if (!kind.equals("aggregate")) return read(run);
    Pipeline pipeline = new Pipeline(query);
    return FirstMatch.during(pipeline.firstMatch(), () -> pipeline.writes() ? write(run) : read(run));
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

  private record Pipeline(List<?> stages) {
    Pipeline(Document query) {
      this(query.get("pipeline") instanceof Collection<?> stages ? List.copyOf(stages) : List.of());
    }

    Document firstMatch() {
      return !stages.isEmpty() && stages.get(0) instanceof Document stage && stage.get("$match") instanceof Document match
          ? match
          : null;
    }

    boolean writes() {
      return !stages.isEmpty()
          && stages.get(stages.size() - 1) instanceof Document stage
          && (stage.containsKey("$merge") || stage.containsKey("$out"));
    }
  }

  private static final class Replies {
    private Replies() {}

    /** The library counts the documents it was given, those it refused included. */
    static Document countingInserts(String kind, Document reply) {
      if (kind.equals("insert") && reply.get("writeErrors") instanceof Collection<?> errors && Utils.isTrue(reply.get("n")))
        reply.put("n", ((Number) reply.get("n")).intValue() - errors.size());
      return reply;
    }
  }
}
