package khabar.localstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/** One collection: documents by position, queries narrowed by the indexes before the library's matcher sees them. */
final class StoreCollection extends AbstractMongoCollection<Object> {
  /** @param limit number of documents above which the first ones are dropped */
  record Storage(MVMap<Object, Document> documents, CursorRegistry cursors, int limit) {}

  private final MVMap<Object, Document> documents;
  private final int limit;

  /** True while an update runs: the library changes the documents it has found, so it gets copies. */
  private boolean updating;

  StoreCollection(MongoDatabase database, String name, CollectionOptions options, Storage storage) {
    super(database, name, options, storage.cursors());
    this.documents = storage.documents();
    this.limit = storage.limit();
  }

  MVMap<Object, Document> documents() {
    return documents;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
    Stream<Document> found = narrowed(query, orderBy);
    Stream<Document> safe = updating ? found.filter(document -> documentMatchesQuery(document, query)).map(Document::cloneDeeply) : found;
    return matchDocumentsFromStream(safe, query, orderBy, skip, limit, batchSize, projection);
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    Document match = FirstMatch.take();
    return match == null ? documents.values().stream() : narrowed(match, null);
  }

  private Stream<Document> narrowed(Document query, Document orderBy) {
    Collection<Object> candidates = new Candidates(getIndexes()).of(query);
    if (candidates != null) return candidates.stream().map(this::getDocument).filter(Objects::nonNull);
    return isNaturalDescending(orderBy) ? backwards() : documents.values().stream();
  }

  private Stream<Document> backwards() {
    return Stream.iterate(documents.lastKey(), Objects::nonNull, documents::lowerKey).map(this::getDocument);
  }

  @Override
  public Document updateDocuments(
      Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog log) {
    updating = true;
    try {
      return super.updateDocuments(selector, update, filters, multi, upsert, log);
    } finally {
      updating = false;
    }
  }

  @Override
  public Document findAndModify(Document query) {
    updating = true;
    try {
      return super.findAndModify(query);
    } finally {
      updating = false;
    }
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object position = getIdField() == null ? UUID.randomUUID() : Positions.of(document.get(getIdField()));
    documents.put(position, document);
    if (documents.size() > limit) documents.remove(documents.firstKey());
    return position;
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    documents.put(position, after);
  }

  @Override
  protected void removeDocument(Object position) {
    documents.remove(position);
  }

  @Override
  protected Document getDocument(Object position) {
    return documents.get(position);
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  /** Sizes are not kept along with each write: nobody asks for them often enough. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {}

  @Override
  protected int getDataSize() {
    return documents.values().stream().mapToInt(DocumentType::memoryOf).sum();
  }
}
