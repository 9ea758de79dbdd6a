package khabar.localstore;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Positions on file: BSON, in MongoDB's order of values. */
final class PositionType extends BasicDataType<Object> {
  static final PositionType INSTANCE = new PositionType();

  private static final ValueComparator ORDER = ValueComparator.ascWithoutListHandling();
  private static final String FIELD = "p";

  @Override
  public int compare(Object a, Object b) {
    return a instanceof String left && b instanceof String right ? left.compareTo(right) : ORDER.compare(a, b);
  }

  @Override
  public int getMemory(Object position) {
    return DocumentType.memoryOf(position);
  }

  @Override
  public void write(WriteBuffer buffer, Object position) {
    DocumentType.INSTANCE.write(buffer, new Document(FIELD, position));
  }

  @Override
  public Object read(ByteBuffer buffer) {
    return DocumentType.INSTANCE.read(buffer).get(FIELD);
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
