package org.allyship.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.allyship.cli.console.Screen;
import org.allyship.cli.console.Session;

/** What a command did, run in this process. */
record Run(int code, String out, String err) {
  /** A copy of a bundled model that stays as it is when the bundled one is fitted again. */
  static final String MODEL = "--model=src/test/resources/golden-model.json";

  /** A small pack that stays as it is when the bundled one gets other entries and languages. */
  static final String GOLDEN_PACK = "src/test/resources/golden-pack";

  static final String PACK = "--pack=" + GOLDEN_PACK;

  private static final Pattern ACCOUNT =
      Pattern.compile("(?m)^.+: [0-9]+ rows? read, [0-9]+ used.*\\.\n(?:  note: .*\n)*");

  /** Returns standard error without the lines of accounts. */
  String messages() {
    return ACCOUNT.matcher(err).replaceAll("");
  }

  static Run of(String... args) {
    return reading(new byte[0], Screen.none(), args);
  }

  static Run reading(String input, String... args) {
    return reading(input.getBytes(StandardCharsets.UTF_8), Screen.none(), args);
  }

  static Run reading(byte[] input, Screen screen, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Allyship.run(Session.of(new ByteArrayInputStream(input), out, err, screen), args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
