package org.allyship.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allyship.core.internal.Sha256;

/**
 * One line of the file: an entry in the hash chain, or the remainder of an erased entry. A line
 * states the {@linkplain LogFormat format} first.
 *
 * <pre>
 * commitment = SHA-256 of salt, entry
 * hash       = SHA-256 of "allyship-audit 1", number, previous, commitment, more; each with LF
 * </pre>
 *
 * <p>with each value as the line has it. The hash covers the entry only through the commitment, so
 * that salt and entry can be removed without changing a hash. Because the salt is removed too, no
 * one can guess the entry and verify the guess.
 *
 * @param number the number of the line
 * @param previous the hash of the line before; zeros for the first
 * @param commitment the hash of salt and entry
 * @param more the number of records of the same append that follow
 * @param hash the hash of this line; the next line has it as {@code previous}
 * @param content the entry; empty when it was erased
 */
record LogRecord(
    long number,
    String previous,
    String commitment,
    int more,
    String hash,
    Optional<Content> content) {
  /** The maximum number of bytes of a line that are not part of its entry. */
  static final int LONGEST_FRAME = 400;

  /** Accepts one form only: no spaces, no leading zeros, no upper-case digits. */
  private static final Pattern LINE =
      Pattern.compile(
          Pattern.quote(LogFormat.START)
              + "\"number\":([1-9][0-9]{0,17}),\"previous\":\"([0-9a-f]{64})\""
              + ",\"commitment\":\"([0-9a-f]{64})\",\"more\":(0|[1-9][0-9]{0,8})"
              + ",\"hash\":\"([0-9a-f]{64})\""
              + "(?:,\"salt\":\"([0-9a-f]{32})\",\"entry\":(.+))?\\}",
          Pattern.DOTALL);

  /**
   * An entry with the salt that keeps it from being guessed.
   *
   * @param salt 16 random bytes in hexadecimal
   * @param entry the entry as JSON in UTF-8
   */
  record Content(String salt, byte[] entry) {
    private String commitment() {
      return new Sha256().add(salt.getBytes(StandardCharsets.US_ASCII)).add(entry).hex();
    }
  }

  /** Returns the record that follows the last one. */
  static LogRecord following(Receipt last, int more, Content content) {
    long number = last.number() + 1;
    String commitment = content.commitment();
    String hash = hash(number, last.sha256(), commitment, more);
    return new LogRecord(number, last.sha256(), commitment, more, hash, Optional.of(content));
  }

  /** Returns the record of a line without its line feed. */
  static LogRecord parse(byte[] line) throws InvalidRecordException {
    // Every byte becomes one character, so that places in the text are places in the line.
    String text = new String(line, StandardCharsets.ISO_8859_1);
    Matcher parts = LINE.matcher(text);
    if (!parts.matches()) {
      throw new InvalidRecordException(
          LogFormat.problem(text).orElse("is not a record as a log writes it"));
    }
    Optional<Content> content =
        Optional.ofNullable(parts.group(6))
            .map(salt -> new Content(salt, Arrays.copyOfRange(line, parts.start(7), parts.end(7))));
    return new LogRecord(
        Long.parseLong(parts.group(1)),
        parts.group(2),
        parts.group(3),
        Integer.parseInt(parts.group(4)),
        parts.group(5),
        content);
  }

  /** Returns the line, including its line feed. */
  byte[] line() {
    String frame =
        String.format(
            Locale.ROOT,
            "%s\"number\":%d,\"previous\":\"%s\",\"commitment\":\"%s\",\"more\":%d,\"hash\":\"%s\"",
            LogFormat.START,
            number,
            previous,
            commitment,
            more,
            hash);
    if (content.isEmpty()) {
      return (frame + "}\n").getBytes(StandardCharsets.US_ASCII);
    }
    byte[] start =
        (frame + ",\"salt\":\"" + content.orElseThrow().salt() + "\",\"entry\":")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] entry = content.orElseThrow().entry();
    byte[] line = Arrays.copyOf(start, start.length + entry.length + 2);
    System.arraycopy(entry, 0, line, start.length, entry.length);
    line[line.length - 2] = '}';
    line[line.length - 1] = '\n';
    return line;
  }

  /** Returns this record without its entry. */
  LogRecord erased() {
    return new LogRecord(number, previous, commitment, more, hash, Optional.empty());
  }

  /** Returns whether the hash is that of the other parts. */
  boolean hasOwnHash() {
    return hash.equals(hash(number, previous, commitment, more));
  }

  /** Returns whether the commitment is that of the entry, or the entry was erased. */
  boolean hasOwnContent() {
    return content.isEmpty() || content.orElseThrow().commitment().equals(commitment);
  }

  Receipt receipt() {
    return new Receipt(number, hash);
  }

  private static String hash(long number, String previous, String commitment, int more) {
    String covered =
        "allyship-audit "
            + LogFormat.NUMBER
            + '\n'
            + number
            + '\n'
            + previous
            + '\n'
            + commitment
            + '\n'
            + more
            + '\n';
    return new Sha256().add(covered.getBytes(StandardCharsets.US_ASCII)).hex();
  }
}
