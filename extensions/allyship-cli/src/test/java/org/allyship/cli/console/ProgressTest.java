package org.allyship.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.allyship.data.run.RunListener;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void a_long_input_shows_how_many_records_are_read() {
    assertThat(shown(20_001, true)).isEqualTo("\rreading: 10000\rreading: 20000\rreading: 20001\n");
  }

  @Test
  void a_short_input_shows_nothing() {
    assertThat(shown(9_999, true)).isEmpty();
  }

  @Test
  void a_file_in_place_of_a_screen_shows_nothing() {
    assertThat(shown(20_001, false)).isEmpty();
  }

  private static String shown(int records, boolean progress) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        Session.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            new Screen(80, false, progress));
    try (RunListener.Pass pass = Progress.listener(session).begin("reading")) {
      for (int i = 0; i < records; i++) {
        pass.step();
      }
    }
    session.err().flush();
    return err.toString(StandardCharsets.UTF_8);
  }
}
