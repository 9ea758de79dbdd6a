package khabar.localstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Narrows queries by the first key of an index; the other keys, and the rest of the query, are left to the matcher. */
class SecondaryIndex extends Index<Object> {
  private final Postings postings;

  SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.postings = new Postings(keys.get(0).getKey());
  }

  final Postings postings() {
    return postings;
  }

  /** Null: only the index of _id tells where a document is. */
  @Override
  public Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {}

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    postings.add(document, position);
  }

  @Override
  public Object remove(Document document) {
    Object position = Positions.of(document.get("_id"));
    postings.remove(document, position);
    return position;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

  @Override
  public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
    postings.replace(before, after, position);
  }

  @Override
  public final boolean canHandle(Document query) {
    return false;
  }

  @Override
  public final Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException("the collection asks the postings");
  }

  @Override
  public long getCount() {
    return postings.size();
  }

  /** Always to be filled: nothing of it is on file. */
  @Override
  public final boolean isEmpty() {
    return true;
  }

  @Override
  public final long getDataSize() {
    return 0;
  }

  @Override
  public void drop() {
    postings.clear();
  }
}
