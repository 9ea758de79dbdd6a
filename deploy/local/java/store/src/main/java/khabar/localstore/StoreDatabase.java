package khabar.localstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database: a map of documents per collection. Indexes are kept in memory and rebuilt when it is opened. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {
  private static final String MAP_PREFIX = "documents.";
  private static final String INDEX_DESCRIPTIONS = "system.indexes";
  private static final String OPLOG = "oplog.rs";
  private static final int OPLOG_LENGTH = 5_000;

  private final MVStore store;

  /** The index that is being created; the library passes on only a part of its description. */
  private Document creating;

  StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
    super(name, cursors);
    this.store = store;
    initializeNamespacesAndIndexes();
  }

  static Stream<String> namesIn(MVStore store) {
    return store.getMapNames().stream()
        .filter(map -> map.startsWith(MAP_PREFIX))
        .map(map -> map.substring(MAP_PREFIX.length(), map.indexOf('.', MAP_PREFIX.length())))
        .distinct();
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    int limit = name.equals(OPLOG) ? OPLOG_LENGTH : Integer.MAX_VALUE;
    return new StoreCollection(this, name, options, new StoreCollection.Storage(map(name), cursorRegistry, limit));
  }

  @Override
  protected synchronized void addIndex(Document description) {
    // The first index of a collection creates the collection, and with it the index of _id.
    Document outer = creating;
    creating = description;
    try {
      super.addIndex(description);
    } finally {
      creating = outer;
    }
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (keys.size() == 1 && keys.get(0).getKey().equals("_id")) return new IdIndex(map(collection), name, keys);
    return new UniqueIndex(name, keys, sparse, partialFilter(collection, name));
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(name, keys, sparse);
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    store.removeMap(map(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    MVMap<Object, Document> documents = ((StoreCollection) collection).documents();
    super.moveCollection(from, collection, newName);
    store.renameMap(documents, mapName(newName));
  }

  @Override
  protected long getStorageSize() {
    return store.getFileStore() == null ? 0 : store.getFileStore().size();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }

  private Document partialFilter(String collection, String index) {
    Document description = creating != null ? creating : storedDescription(collection, index);
    return (Document) description.get("partialFilterExpression");
  }

  private Document storedDescription(String collection, String index) {
    String namespace = getFullCollectionNamespace(collection);
    return map(INDEX_DESCRIPTIONS).values().stream()
        .filter(description -> index.equals(description.get("name")) && namespace.equals(description.get("ns")))
        .findFirst()
        .orElseGet(Document::new);
  }

  private MVMap<Object, Document> map(String collection) {
    return store.openMap(
        mapName(collection),
        new MVMap.Builder<Object, Document>().keyType(PositionType.INSTANCE).valueType(DocumentType.INSTANCE));
  }

  private String mapName(String collection) {
    return MAP_PREFIX + getFullCollectionNamespace(collection);
  }
}
