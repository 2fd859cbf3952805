package org.allyship.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.AuditEntry;

/** Converts an entry to the bytes that are stored, and back. */
final class EntryText {
  private EntryText() {}

  /**
   * Returns an entry as JSON in UTF-8.
   *
   * @throws IllegalArgumentException if the text would not read back as the same entry, or is too
   *     long
   */
  static byte[] of(AuditEntry entry) {
    byte[] text = StrictJson.write(entry).getBytes(StandardCharsets.UTF_8);
    if (text.length > BoundedLineReader.LONGEST - LogRecord.LONGEST_FRAME) {
      throw new IllegalArgumentException(
          "an entry takes %s bytes as JSON, but a log keeps at most %s; shorten its texts"
              .formatted(text.length, BoundedLineReader.LONGEST - LogRecord.LONGEST_FRAME));
    }
    try {
      if (!read(text).equals(entry)) {
        throw new IllegalArgumentException(
            "an entry has a text that UTF-8 cannot hold, such as half a surrogate pair; remove it");
      }
    } catch (InvalidRecordException e) {
      throw new IllegalArgumentException(
          "an entry would not read back as it is: " + e.getMessage(), e);
    }
    return text;
  }

  static AuditEntry read(byte[] text) throws InvalidRecordException {
    try {
      String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
      return StrictJson.read(json, AuditEntry.class, "entry");
    } catch (CharacterCodingException e) {
      throw new InvalidRecordException("holds an entry that is not UTF-8 text");
    } catch (InvalidInputException e) {
      throw new InvalidRecordException(e.problems().stream().map(EntryText::within).toList());
    }
  }

  private static Problem within(Problem problem) {
    return new Problem("", "holds an entry that cannot be read: " + problem);
  }
}
