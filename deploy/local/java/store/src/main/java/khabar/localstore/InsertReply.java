package khabar.localstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;

/** The library's answer to an insert counts the documents it was given, those it refused included. */
final class InsertReply {
  private InsertReply() {}

  static Document corrected(String command, Document reply) {
    if (command.equals("insert")
        && reply.get("writeErrors") instanceof Collection<?> errors
        && reply.get("n") instanceof Number given) reply.put("n", Math.max(0, given.intValue() - errors.size()));
    return reply;
  }
}
