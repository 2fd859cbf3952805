package org.allyship.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How every page looks. */
public final class StyleSheet {
  private static final String SHEET = read();

  private StyleSheet() {}

  /** The style sheet. */
  public static String sheet() {
    return SHEET;
  }

  private static String read() {
    try (InputStream sheet = StyleSheet.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
