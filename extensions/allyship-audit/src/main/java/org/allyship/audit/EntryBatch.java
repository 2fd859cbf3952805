package org.allyship.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.allyship.audit.LogRecord.Content;
import org.allyship.core.record.AuditEntry;

/**
 * The bytes that one append adds to the file.
 *
 * @param lines the records, one per line
 * @param head the receipt for the log with these records
 */
record EntryBatch(ByteBuffer lines, Receipt head) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  /**
   * Returns the batch of entries that follow the last record of a log.
   *
   * @throws IllegalArgumentException if one of the entries cannot be stored
   */
  static EntryBatch following(Receipt last, List<AuditEntry> entries) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Receipt head = last;
    int more = entries.size();
    for (AuditEntry entry : entries) {
      more--;
      LogRecord record = LogRecord.following(head, more, new Content(salt(), EntryText.of(entry)));
      lines.writeBytes(record.line());
      head = record.receipt();
    }
    return new EntryBatch(ByteBuffer.wrap(lines.toByteArray()), head);
  }

  private static String salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
