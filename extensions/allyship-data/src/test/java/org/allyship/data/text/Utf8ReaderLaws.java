package org.allyship.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class Utf8ReaderLaws {
  @Property(tries = 200)
  void what_was_utf_8_comes_back_whatever_its_length(
      @ForAll @StringLength(max = 50) String part, @ForAll @IntRange(max = 9000) int padding)
      throws IOException {
    // what cannot be encoded becomes a question mark, and so is text like any other
    byte[] bytes = ("x".repeat(padding) + part).getBytes(StandardCharsets.UTF_8);
    String read = read(bytes);
    assertThat(read).isEqualTo(withoutMark(new String(bytes, StandardCharsets.UTF_8)));
    assertThat(Utf8Reader.isMalformed(read)).isFalse();
  }

  @Property(tries = 200)
  void a_byte_that_is_not_utf_8_is_marked_wherever_it_stands(
      @ForAll @IntRange(max = 9000) int before, @ForAll @IntRange(max = 10) int after)
      throws IOException {
    byte[] bytes =
        ("é" + "x".repeat(before) + "?" + "😀".repeat(after)).getBytes(StandardCharsets.UTF_8);
    bytes[before + 2] = (byte) 0xFF;
    String read = read(bytes);
    assertThat(read)
        .isEqualTo("é" + "x".repeat(before) + Utf8Reader.MALFORMED + "😀".repeat(after));
    assertThat(Utf8Reader.isMalformed(read)).isTrue();
  }

  @Example
  void a_character_cut_off_by_the_end_is_marked() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
        .isEqualTo("a" + Utf8Reader.MALFORMED);
  }

  @Example
  void only_a_mark_at_the_very_start_is_left_out() throws IOException {
    assertThat(read("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFF");
  }

  @Example
  void a_pair_that_holds_the_mark_is_text() {
    assertThat(Utf8Reader.isMalformed("\uD83D" + Utf8Reader.MALFORMED)).isFalse();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
