package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Overlays whose files are right one by one, and that do not fit the good pack; each must be
 * refused with the message in its {@code expected.txt}.
 */
class BrokenOverlayTest {
  private static final ContentPack GOOD = ContentPacks.read(TestPacks.GOOD);

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void is_read_and_refused_with_this_message_when_laid_over(String name) throws IOException {
    Path files = TestPacks.OVERLAYS.resolve(name);
    ContentPack overlay = ContentPacks.read(files);
    assertThat(overlay.isOverlay()).isTrue();
    IllegalArgumentException refusal =
        catchThrowableOfType(IllegalArgumentException.class, () -> GOOD.overlaidWith(overlay));
    assertThat(refusal).isNotNull();
    TestPacks.assertSaid(files, refusal.getMessage());
  }

  static List<String> names() throws IOException {
    return TestPacks.names(TestPacks.OVERLAYS);
  }
}
