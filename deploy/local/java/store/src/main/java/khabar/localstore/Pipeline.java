package khabar.localstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/** The stages of an aggregate command. */
record Pipeline(List<?> stages) {
  static Pipeline of(Document command) {
    return new Pipeline(command.get("pipeline") instanceof Collection<?> stages ? List.copyOf(stages) : List.of());
  }

  /** The filter it begins with, or null. */
  Document firstMatch() {
    return !stages.isEmpty() && stages.get(0) instanceof Document stage && stage.get("$match") instanceof Document match
        ? match
        : null;
  }

  boolean writes() {
    return !stages.isEmpty()
        && stages.get(stages.size() - 1) instanceof Document stage
        && (stage.containsKey("$merge") || stage.containsKey("$out"));
  }
}
