package org.allyship.cli.option;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of commands that write for people or for programs. */
public final class TextOrJson {
  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private @Nullable Format format;

  /** The formats. */
  public enum Format {
    TEXT,
    JSON
  }

  /** Returns the output in the format that was asked for. */
  public String choose(Supplier<String> text, Supplier<String> json) {
    return (isJson() ? json : text).get();
  }

  /** Returns whether the output is for programs. */
  public boolean isJson() {
    return format == Format.JSON;
  }
}
