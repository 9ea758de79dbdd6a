package khabar.localstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index of _id is the map of documents itself: it is kept by _id. */
final class IdIndex extends Index<Object> {
  private final MVMap<Object, Document> documents;

  IdIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  @Override
  public Object getPosition(Document document) {
    Object position = Positions.of(document.get("_id"));
    return position != null && documents.containsKey(position) ? position : null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    if (getPosition(document) != null)
      throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  public Object remove(Document document) {
    return getPosition(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

  @Override
  public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {}

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException("the collection looks ids up by itself");
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  /** Never to be filled: what is stored is indexed. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public void drop() {}
}
