package org.skillsubsidy.policy.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;

/** Java's object streams, and what somebody who forges one can put into it. */
final class Serialization {

  private Serialization() {}

  static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  static Object copy(Object value) {
    try {
      return read(bytes(value));
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Exchanges a text of the stream for another of the same length. */
  static byte[] forged(Object value, String text, String other) {
    String stream = new String(bytes(value), StandardCharsets.ISO_8859_1);
    if (!stream.contains(text) || text.length() != other.length()) {
      throw new AssertionError("The stream does not hold " + text);
    }
    return stream.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Exchanges a number of the stream for another. */
  static byte[] forged(Object value, long number, long other) {
    return forged(value, digits(number), digits(other));
  }

  private static String digits(long number) {
    StringBuilder bytes = new StringBuilder();
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.append((char) ((number >>> shift) & 0xFF));
    }
    return bytes.toString();
  }

  /**
   * Writes an object that has no fields, so that whoever reads it makes one without any check.
   *
   * @param type the object's class
   * @param parents the classes that the stream says it extends
   */
  static byte[] withoutFields(Class<?> type, Class<?>... parents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
      out.writeShort(ObjectStreamConstants.STREAM_VERSION);
      out.writeByte(ObjectStreamConstants.TC_OBJECT);
      writeClass(out, type);
      for (Class<?> parent : parents) {
        writeClass(out, parent);
      }
      out.writeByte(ObjectStreamConstants.TC_NULL);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void writeClass(DataOutputStream out, Class<?> type) throws IOException {
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(type.getName());
    out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
    out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    out.writeShort(0);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
  }
}
