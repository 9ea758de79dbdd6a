package khabar.localstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses a second document with the same keys, among those the index covers: sparse and partial ones cover a part. */
final class UniqueIndex extends SecondaryIndex {
  private final Map<KeyValue, Object> owners = new HashMap<>();
  private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
  private final Document partialFilter;

  /** @param partialFilter null where the index covers every document */
  UniqueIndex(String name, List<IndexKey> keys, boolean sparse, Document partialFilter) {
    super(name, keys, sparse);
    this.partialFilter = partialFilter;
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    check(document, null, collection);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    check(document, position, collection);
    super.add(document, position, collection);
    for (KeyValue key : keysOf(document)) owners.put(key, position);
  }

  @Override
  public Object remove(Document document) {
    Object position = super.remove(document);
    for (KeyValue key : keysOf(document)) owners.remove(key, position);
    return position;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    check(after, Positions.of(before.get("_id")), collection);
  }

  @Override
  public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
    super.updateInPlace(before, after, position, collection);
    for (KeyValue key : keysOf(before)) owners.remove(key, position);
    for (KeyValue key : keysOf(after)) owners.put(key, position);
  }

  @Override
  public long getCount() {
    return owners.size();
  }

  @Override
  public void drop() {
    super.drop();
    owners.clear();
  }

  private void check(Document document, Object own, MongoCollection<Object> collection) {
    for (KeyValue key : keysOf(document)) {
      Object owner = owners.get(key);
      if (owner != null && !owner.equals(own)) throw new DuplicateKeyError(this, collection, getKeys(), key);
    }
  }

  private Set<KeyValue> keysOf(Document document) {
    return covers(document) ? getKeyValues(document) : Set.of();
  }

  private boolean covers(Document document) {
    if (partialFilter != null && !matcher.matches(document, partialFilter)) return false;
    return !isSparse() || keys().stream().anyMatch(key -> isPresent(document, key));
  }

  private static boolean isPresent(Document document, String key) {
    return !(Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing);
  }
}
