package org.allyship.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints as a reader with an English locale would see it, whatever the locale of the tests. */
final class RootPrintStream extends PrintStream {
  RootPrintStream(ByteArrayOutputStream bytes) {
    super(bytes, true, StandardCharsets.UTF_8);
  }

  @Override
  public PrintStream printf(String format, Object... args) {
    return super.printf(Locale.ROOT, format.replace("%n", "\n"), args);
  }

  @Override
  public void println(Object value) {
    print(value + "\n");
  }

  @Override
  public void println(String value) {
    print(value + "\n");
  }

  @Override
  public void println(boolean value) {
    print(value + "\n");
  }
}
