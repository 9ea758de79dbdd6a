package khabar.localstore;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;

/** The place of a document in its collection: its _id, in the one form that all equal ids share. */
final class Positions {
  private static final double EXACT_LONGS = 1L << 53;

  private Positions() {}

  /** 1, 1L and 1.0 are the same _id to MongoDB; here they are the same Long. */
  static Object of(Object id) {
    if (id instanceof Integer number) return number.longValue();
    if (id instanceof Double number && isWhole(number)) return number.longValue();
    if (id instanceof Decimal128 number && isWhole(number.doubleValue())) return number.longValue();
    return Missing.ofNullable(id) instanceof Missing ? null : id;
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) <= EXACT_LONGS;
  }
}
