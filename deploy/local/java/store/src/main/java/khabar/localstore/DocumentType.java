package khabar.localstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on file: BSON. */
final class DocumentType extends BasicDataType<Document> {
  static final DocumentType INSTANCE = new DocumentType();

  private static final int OBJECT_BYTES = 24;
  private static final int FIELD_BYTES = 48;

  @Override
  public int getMemory(Document document) {
    return memoryOf(document);
  }

  /** About what the value takes on the heap, bytes. */
  static int memoryOf(Object value) {
    if (value instanceof String text) return OBJECT_BYTES + 2 * text.length();
    if (value instanceof Document document)
      return OBJECT_BYTES + document.values().stream().mapToInt(field -> FIELD_BYTES + memoryOf(field)).sum();
    if (value instanceof Collection<?> items)
      return OBJECT_BYTES + items.stream().mapToInt(item -> Integer.BYTES + memoryOf(item)).sum();
    return OBJECT_BYTES;
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf bytes = Unpooled.buffer(1024);
    BsonEncoder.encodeDocument(document, bytes);
    buffer.put(bytes.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer buffer) {
    ByteBuf bytes = Unpooled.wrappedBuffer(buffer);
    Document document = BsonDecoder.decodeBson(bytes);
    buffer.position(buffer.position() + bytes.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
