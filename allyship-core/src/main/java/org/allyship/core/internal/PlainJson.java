package org.allyship.core.internal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, texts, numbers and booleans. It is as strict as {@link
 * JsonBinding}: no repeated fields, no trailing text, limits on depth and length.
 *
 * <p>It serves files that are read at the start of a program. A general parser needs half a
 * megabyte of classes. Loading them takes longer than reading a whole content pack; see decision
 * 10. A test compares it with a general parser.
 */
public final class PlainJson {
  static final int DEEPEST = 32;
  static final int LONGEST_TEXT = 100_000;
  static final int LONGEST_NUMBER = 40;

  private static final int LONGEST_INT = "-2147483648".length();

  /** The maximum, so that a decimal can represent the number. */
  private static final int LONGEST_EXPONENT = 9;

  private final byte[] text;
  private final int end;
  private int at;
  private int depth;

  private PlainJson(byte[] text) {
    this.text = text;
    this.end = text.length;
  }

  /**
   * Reads one JSON object in UTF-8.
   *
   * @return its fields in their order, or null when it is not an object; then the reason is added
   */
  public static @Nullable Map<String, @Nullable Object> object(
      byte[] json, List<Problem> problems) {
    PlainJson reader = new PlainJson(json);
    try {
      return reader.whole(problems);
    } catch (Unfit e) {
      problems.add(reader.problem(String.valueOf(e.getMessage())));
    } catch (CharacterCodingException e) {
      problems.add(new Problem("", "is not UTF-8 text"));
    }
    return null;
  }

  /** Returns a description of a value for messages. */
  public static String named(@Nullable Object value) {
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "a list";
    }
    return value instanceof String text
        ? "'" + SafeText.of(text) + "'"
        : SafeText.of(String.valueOf(value));
  }

  private @Nullable Map<String, @Nullable Object> whole(List<Problem> problems)
      throws Unfit, CharacterCodingException {
    skip();
    if (at == end) {
      problems.add(new Problem("", "is empty; a JSON object was expected"));
      return null;
    }
    Object value = value();
    skip();
    if (at < end) {
      throw new Unfit("something follows after its end");
    }
    if (value instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked") // because object() creates no other maps
      Map<String, @Nullable Object> fields = (Map<String, @Nullable Object>) value;
      return fields;
    }
    problems.add(
        new Problem(
            "", value == null ? "must not be null" : "must be an object, but was " + named(value)));
    return null;
  }

  private @Nullable Object value() throws Unfit, CharacterCodingException {
    return switch (next()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() throws Unfit, CharacterCodingException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    open();
    if (next() == '}') {
      return close(fields);
    }
    while (true) {
      if (next() != '"') {
        throw new Unfit("expected the name of a field in double quotes");
      }
      int start = at;
      String name = string();
      expect(':');
      int before = fields.size();
      fields.put(name.intern(), value());
      if (fields.size() == before) {
        at = start;
        throw new Unfit("the field '" + SafeText.of(name) + "' is there twice");
      }
      if (next() == '}') {
        return close(fields);
      }
      expect(',');
    }
  }

  private List<@Nullable Object> list() throws Unfit, CharacterCodingException {
    List<@Nullable Object> list = new ArrayList<>();
    open();
    if (next() == ']') {
      return close(list);
    }
    while (true) {
      list.add(value());
      if (next() == ']') {
        return close(list);
      }
      expect(',');
    }
  }

  private void open() throws Unfit {
    if (++depth > DEEPEST) {
      throw new Unfit("is nested deeper than " + DEEPEST);
    }
    at++;
  }

  private <T> T close(T whole) {
    depth--;
    at++;
    return whole;
  }

  private String string() throws Unfit, CharacterCodingException {
    int start = at + 1;
    boolean escapes = false;
    boolean ascii = true;
    int i =
        start; // a local variable and few steps for each byte, because most of the time is spent
    // here
    for (; i < end && text[i] != '"'; i++) {
      byte b = text[i];
      if (b < ' ') {
        if (b >= 0) {
          at = i;
          throw new Unfit("a control character must be escaped in a text");
        }
        ascii = false;
      } else if (b == '\\') {
        escapes = true;
        i++;
      }
    }
    at = Math.min(i, end);
    if (at == end) {
      throw new Unfit("ends within a text");
    }
    String string = ascii ? ascii(start, i) : decoded(start, i);
    if (escapes) {
      string = unescaped(string, start);
    }
    if (string.length() > LONGEST_TEXT) {
      throw new Unfit("has a text longer than " + LONGEST_TEXT + " characters");
    }
    at++;
    return string;
  }

  private String ascii(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private String decoded(int from, int to) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  private String unescaped(String string, int start) throws Unfit {
    StringBuilder unescaped = new StringBuilder();
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c != '\\') {
        unescaped.append(c);
        continue;
      }
      char escape =
          string.charAt(++i); // the next character exists, or the text would not have ended
      int plain = "\"\\/bfnrt".indexOf(escape);
      if (plain >= 0) {
        unescaped.append("\"\\/\b\f\n\r\t".charAt(plain));
      } else {
        unescaped.append(unicode(string, i, start));
        i += 4;
      }
    }
    return unescaped.toString();
  }

  private char unicode(String string, int at, int start) throws Unfit {
    int code = 0;
    for (int i = at + 1; i <= at + 4; i++) {
      char hex = i < string.length() ? string.charAt(i) : ' ';
      int digit = hex < 128 ? Character.digit(hex, 16) : -1;
      if (string.charAt(at) != 'u' || digit < 0) {
        this.at = start + string.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        throw new Unfit(
            "an escape must be one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u and four digits");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Number number() throws Unfit {
    int start = at;
    if (text[at] == '-') {
      at++;
    }
    int first = at;
    digits();
    boolean whole = at > first && (text[first] != '0' || at == first + 1);
    boolean fit = whole;
    if (at < end && text[at] == '.') {
      at++;
      fit &= digits();
      whole = false;
    }
    if (at < end && (text[at] == 'e' || text[at] == 'E')) {
      at++;
      if (at < end && (text[at] == '+' || text[at] == '-')) {
        at++;
      }
      int exponent = at;
      fit &= digits() && at - exponent <= LONGEST_EXPONENT;
      whole = false;
    }
    if (!fit || at - start > LONGEST_NUMBER) {
      at = start;
      throw new Unfit("expected a value");
    }
    String digits = ascii(start, at);
    if (whole && digits.length() <= LONGEST_INT) {
      long number = Long.parseLong(digits);
      if (number == (int) number) {
        return (int) number;
      }
    }
    return new BigDecimal(digits);
  }

  private boolean digits() {
    int start = at;
    while (at < end && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at > start;
  }

  private @Nullable Object literal(String word, @Nullable Object value) throws Unfit {
    for (int i = 0; i < word.length(); i++) {
      if (at + i == end || text[at + i] != word.charAt(i)) {
        throw new Unfit("expected a value");
      }
    }
    at += word.length();
    return value;
  }

  private void expect(char c) throws Unfit {
    if (next() != c) {
      throw new Unfit("expected '" + c + "'");
    }
    at++;
  }

  /** Returns the next character that is not a space, without consuming it. */
  private byte next() throws Unfit {
    skip();
    if (at == end) {
      throw new Unfit("ends too early");
    }
    return text[at];
  }

  private void skip() {
    int i = at;
    while (i < end && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
      i++;
    }
    at = i;
  }

  private Problem problem(String what) {
    int line = 1;
    int column = 1;
    String before = new String(text, 0, at, StandardCharsets.UTF_8);
    for (int i = 0; i < before.length(); i++) {
      column = before.charAt(i) == '\n' ? 1 : column + 1;
      line += before.charAt(i) == '\n' ? 1 : 0;
    }
    return new Problem("line " + line + " column " + column, "is not valid JSON: " + what);
  }

  /**
   * Signals that the text is not JSON at the current location. It has no stack trace, because it
   * never leaves this class.
   */
  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String what) {
      super(what, null, false, false);
    }
  }
}
