package org.allyship.cli.option;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.allyship.data.Input;
import org.allyship.disclosure.Disclosure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose how figures are protected. */
public final class ProtectionOption {
  private static final int MAX_KEY_BYTES = 1024;

  @Option(
      names = "--protection",
      paramLabel = "MODE",
      description =
          "exact: figures are exact, and those that could expose someone are not shown (default)."
              + " perturbed: every figure of at least --threshold people is shown, and each count is"
              + " changed by a few people; needs --key.")
  private Mode mode = Mode.EXACT;

  @Option(
      names = "--key",
      paramLabel = "KEYFILE",
      defaultValue = "${env:ALLYSHIP_KEY_FILE:-}",
      description =
          "The file of the secret for --protection perturbed: at least 16 random bytes or characters;"
              + " line ends after them are ignored. Without this option, the environment variable"
              + " ALLYSHIP_KEY_FILE names the file. Give every run for the same readers the same"
              + " secret, and no reader.")
  private String file = "";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** How figures are protected. */
  enum Mode {
    /** Exact figures, and suppression. */
    @JsonProperty("exact")
    EXACT,
    /** Counts changed by keys. */
    @JsonProperty("perturbed")
    PERTURBED
  }

  /** Returns whether counts are perturbed. */
  public boolean isPerturbed() {
    return mode == Mode.PERTURBED;
  }

  /**
   * Returns the disclosure control.
   *
   * @throws ParameterException if the options do not fit each other, or the secret is too short
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public Disclosure disclosure() throws IOException {
    if (!isPerturbed()) {
      if (spec.commandLine().getParseResult().hasMatchedOption("--key")) {
        throw wrong("--key is the secret of --protection perturbed; give that too");
      }
      return Disclosure.exact();
    }
    if (file.isEmpty()) {
      throw wrong("--protection perturbed needs a secret; give its file with --key");
    }
    try {
      return Disclosure.perturbed(key());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private byte[] key() throws IOException {
    byte[] bytes;
    try (InputStream in = Input.file(file)) {
      bytes = in.readNBytes(MAX_KEY_BYTES + 1);
    }
    int length = bytes.length;
    while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
      length--;
    }
    if (length > MAX_KEY_BYTES) {
      throw wrong("the file of --key has more than %s bytes".formatted(MAX_KEY_BYTES));
    }
    return Arrays.copyOf(bytes, length);
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
