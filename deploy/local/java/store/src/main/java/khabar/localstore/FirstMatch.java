package khabar.localstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Supplier;

/**
 * The filter of an aggregation's first stage, handed past the library to the collection it reads: the library always
 * begins an aggregation with all documents.
 */
final class FirstMatch {
  private static final ThreadLocal<Document> CURRENT = new ThreadLocal<>();

  private FirstMatch() {}

  static <T> T during(Document match, Supplier<T> aggregation) {
    if (match == null) return aggregation.get();
    CURRENT.set(match);
    try {
      return aggregation.get();
    } finally {
      CURRENT.remove();
    }
  }

  /** The filter, once: it belongs to the first collection that is read, not to those of later stages. */
  static Document take() {
    Document match = CURRENT.get();
    CURRENT.remove();
    return match;
  }
}
