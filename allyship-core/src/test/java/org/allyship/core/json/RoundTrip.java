package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What is written is read back the same, from a text and from bytes, and written the same. */
final class RoundTrip {
  private RoundTrip() {}

  static <T> void readsBack(T value, Class<T> type) {
    String json = StrictJson.write(value);
    assertThat(StrictJson.read(json, type, "value")).isEqualTo(value);
    assertThat(StrictJson.write(StrictJson.read(json, type, "value"))).isEqualTo(json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (new String(bytes, StandardCharsets.UTF_8).equals(json)) { // false for a lone surrogate
      assertThat(StrictJson.read(new ByteArrayInputStream(bytes), type, "value")).isEqualTo(value);
    }
  }
}
