package khabar.localstore;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the index that leaves the fewest documents to look at. */
final class Candidates {
  private final List<Postings> postings;

  Candidates(List<Index<Object>> indexes) {
    postings =
        indexes.stream()
            .filter(SecondaryIndex.class::isInstance)
            .map(index -> ((SecondaryIndex) index).postings())
            .toList();
  }

  /** Positions among which every match is, some of them perhaps gone; null where all documents must be looked at. */
  Collection<Object> of(Document query) {
    Collection<Object> byId = query.containsKey("_id") ? byId(query.get("_id")) : null;
    if (byId != null) return byId;
    return Stream.of(fields(query), conjunctions(query), disjunctions(query))
        .flatMap(found -> found)
        .filter(Objects::nonNull)
        .min(Candidates::smaller)
        .orElse(null);
  }

  private static int smaller(Collection<Object> a, Collection<Object> b) {
    return Integer.compare(a.size(), b.size());
  }

  private Stream<Collection<Object>> fields(Document query) {
    return postings.stream()
        .filter(index -> query.containsKey(index.field()))
        .map(index -> byField(index, query.get(index.field())));
  }

  private Stream<Collection<Object>> conjunctions(Document query) {
    return parts(query, "$and").map(this::of);
  }

  private Stream<Collection<Object>> disjunctions(Document query) {
    if (!query.containsKey("$or")) return Stream.empty();
    Set<Object> union = new LinkedHashSet<>();
    for (Document part : parts(query, "$or").toList()) {
      Collection<Object> found = of(part);
      if (found == null) return Stream.empty();
      union.addAll(found);
    }
    return Stream.of(union);
  }

  private static Stream<Document> parts(Document query, String operator) {
    return query.get(operator) instanceof Collection<?> parts ? parts.stream().map(Document.class::cast) : Stream.empty();
  }

  private static Collection<Object> byId(Object condition) {
    if (!isOperators(condition)) return isId(condition) ? List.of(Positions.of(condition)) : null;
    Document operators = (Document) condition;
    if (operators.containsKey("$eq")) return isId(operators.get("$eq")) ? List.of(Positions.of(operators.get("$eq"))) : null;
    if (operators.get("$in") instanceof Collection<?> ids && ids.stream().allMatch(Candidates::isId))
      return new LinkedHashSet<>(ids.stream().map(Positions::of).toList());
    return null;
  }

  private static boolean isId(Object value) {
    return Postings.isLookup(value);
  }

  private static Collection<Object> byField(Postings index, Object condition) {
    if (!isOperators(condition)) return Postings.isLookup(condition) ? index.equalTo(condition) : null;
    Document operators = (Document) condition;
    if (Postings.isLookup(operators.get("$eq"))) return index.equalTo(operators.get("$eq"));
    if (operators.get("$in") instanceof Collection<?> values)
      return values.stream().allMatch(Postings::isLookup) ? index.equalToAny(values) : null;
    if (operators.get("$all") instanceof Collection<?> values) return rarest(index, values);
    return byRange(index, operators);
  }

  private static Collection<Object> rarest(Postings index, Collection<?> values) {
    return values.stream()
        .filter(value -> Postings.isLookup(value) && !isOperators(value))
        .map(index::equalTo)
        .min(Candidates::smaller)
        .orElse(null);
  }

  private static Collection<Object> byRange(Postings index, Document operators) {
    Object low = bound(operators, "$gte", "$gt");
    Object high = bound(operators, "$lte", "$lt");
    return low == null && high == null ? null : index.between(low, high);
  }

  private static Object bound(Document operators, String inclusive, String exclusive) {
    Object value = operators.containsKey(inclusive) ? operators.get(inclusive) : operators.get(exclusive);
    return Postings.isLookup(value) ? value : null;
  }

  private static boolean isOperators(Object condition) {
    return condition instanceof BsonRegularExpression
        || condition instanceof Document document
            && !document.isEmpty()
            && document.keySet().iterator().next().startsWith("$");
  }
}
