package khabar.localstore;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which documents hold which value in one field, in order of the values. Each element of an array counts. It answers with
 * positions that may match, never without one that does. Not safe for threads: the backend's lock guards it.
 */
final class Postings {
  private final String field;
  private final NavigableMap<Object, Set<Object>> byValue =
      new TreeMap<>(ValueComparator.ascWithoutListHandling());

  /** Documents with a value that has no place in the order, an array in an array say: they may match anything. */
  private final Set<Object> unordered = new LinkedHashSet<>();

  /** Two bounds of a range may be met by two elements of one array, so an index with arrays uses one bound only. */
  private boolean hasArrays;

  Postings(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  void add(Document document, Object position) {
    for (Object value : values(document)) {
      if (isOrdered(value)) byValue.computeIfAbsent(value, absent -> new LinkedHashSet<>(4)).add(position);
      else unordered.add(position);
    }
  }

  void remove(Document document, Object position) {
    for (Object value : values(document)) {
      if (!isOrdered(value)) {
        unordered.remove(position);
        continue;
      }
      Set<Object> positions = byValue.get(value);
      if (positions == null) continue;
      positions.remove(position);
      if (positions.isEmpty()) byValue.remove(value);
    }
  }

  void replace(Document before, Document after, Object position) {
    if (values(before).equals(values(after))) return;
    remove(before, position);
    add(after, position);
  }

  void clear() {
    byValue.clear();
    unordered.clear();
  }

  long size() {
    return byValue.size();
  }

  /** Positions whose field equals the value. */
  Collection<Object> equalTo(Object value) {
    Set<Object> positions = byValue.getOrDefault(normalised(value), Set.of());
    return unordered.isEmpty() ? positions : union(List.of(positions, unordered));
  }

  Collection<Object> equalToAny(Collection<?> values) {
    return union(values.stream().map(this::equalTo).toList());
  }

  /** Positions between the bounds, both included; null is no bound. */
  Collection<Object> between(Object low, Object high) {
    NavigableMap<Object, Set<Object>> range = byValue;
    if (low != null) range = range.tailMap(normalised(low), true);
    if (high != null && (low == null || !hasArrays)) range = upTo(range, normalised(high));
    List<Collection<Object>> parts = new ArrayList<>(range.values());
    parts.add(unordered);
    return union(parts);
  }

  private static NavigableMap<Object, Set<Object>> upTo(NavigableMap<Object, Set<Object>> range, Object high) {
    if (range.isEmpty() || range.comparator().compare(range.firstKey(), high) > 0) return new TreeMap<>();
    return range.headMap(high, true);
  }

  /** False for what this index cannot look up: null also means absent, and an array may mean itself or an element. */
  static boolean isLookup(Object value) {
    return !Missing.isNullOrMissing(value) && isOrdered(value);
  }

  private static boolean isOrdered(Object value) {
    return !(value instanceof Collection) && !(value instanceof BsonRegularExpression);
  }

  private Set<Object> values(Document document) {
    Object value = Utils.getSubdocumentValueCollectionAware(document, field);
    Set<Object> values = new HashSet<>();
    if (value instanceof Collection<?> items) {
      hasArrays = true;
      for (Object item : items) if (!Missing.isNullOrMissing(item)) values.add(normalised(item));
    } else if (!Missing.isNullOrMissing(value)) {
      values.add(normalised(value));
    }
    return values;
  }

  /** Numbers of all types in one; two that become the same are told apart by the matcher. */
  private static Object normalised(Object value) {
    return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
  }

  private static Collection<Object> union(List<? extends Collection<Object>> parts) {
    if (parts.size() == 1) return parts.get(0);
    Set<Object> all = new LinkedHashSet<>();
    parts.forEach(all::addAll);
    return all;
  }
}
