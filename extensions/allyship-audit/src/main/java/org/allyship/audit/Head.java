package org.allyship.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allyship.core.internal.Sha256;
import org.allyship.core.problem.Problem;

/**
 * The file next to the log that holds the receipt for all acknowledged entries. It detects a log
 * that was cut off between two records. It is written after the log, in one step, and has a
 * checksum.
 *
 * @param receipt the receipt; {@link Receipt#EMPTY} when the file cannot be read
 * @param problems why the file cannot be read; empty when it can
 */
record Head(Receipt receipt, List<Problem> problems) {
  private static final int LONGEST = 256;
  private static final Pattern FORM =
      Pattern.compile(
          Pattern.quote(LogFormat.START)
              + "\"number\":(0|[1-9][0-9]{0,17}),\"sha256\":\"([0-9a-f]{64})\""
              + ",\"check\":\"[0-9a-f]{64}\"\\}\n");

  static Head of(Receipt receipt) {
    return new Head(receipt, List.of());
  }

  private static Head problem(Path file, String what) {
    return new Head(Receipt.EMPTY, List.of(new Problem(String.valueOf(file.getFileName()), what)));
  }

  static Head read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      Matcher parts = FORM.matcher(text);
      if (parts.matches()) {
        Receipt receipt = new Receipt(Long.parseLong(parts.group(1)), parts.group(2));
        if (text.equals(text(receipt))) {
          return of(receipt);
        }
      }
      return problem(file, LogFormat.problem(text).orElse("was changed, or is no head of a log"));
    } catch (NoSuchFileException e) {
      return problem(file, "is missing; it says how far the log was acknowledged");
    }
  }

  /**
   * Checks that a head does not state another format.
   *
   * @throws IllegalArgumentException if it does; the message names both formats
   */
  static void requireFormat(LogFiles files) throws IOException {
    if (Files.notExists(files.head())) {
      return;
    }
    try (var in = Files.newInputStream(files.head())) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
      LogFormat.problem(text)
          .ifPresent(
              problem -> {
                throw new IllegalArgumentException(
                    "audit log '%s' %s".formatted(files.log(), problem));
              });
    }
  }

  /** Returns the text of the file for a receipt. */
  static String text(Receipt receipt) {
    String known = receipt.number() + "\n" + receipt.sha256() + "\n";
    String check =
        new Sha256()
            .add(
                ("allyship-audit-head " + LogFormat.NUMBER + "\n" + known)
                    .getBytes(StandardCharsets.US_ASCII))
            .hex();
    return LogFormat.START
        + "\"number\":"
        + receipt.number()
        + ",\"sha256\":\""
        + receipt.sha256()
        + "\",\"check\":\""
        + check
        + "\"}\n";
  }
}
