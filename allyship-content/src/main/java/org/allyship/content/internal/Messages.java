package org.allyship.content.internal;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.allyship.core.internal.SafeText;

/** Reads the patterns of messages, which have the syntax of ICU's MessageFormat. */
final class Messages {
  /** ICU recurses with each brace, and would overflow the stack on a hostile pattern. */
  private static final int MOST_BRACES = 200;

  private Messages() {}

  /** Reads patterns that have been checked before. */
  static Map<String, String> unchecked(Fields f) {
    return f.textsByName("messages");
  }

  /** Reads patterns, and reports those that are not valid. */
  static Map<String, String> checked(Fields f) {
    Map<String, String> messages = unchecked(f);
    for (Map.Entry<String, String> message : messages.entrySet()) {
      try {
        check(message.getValue());
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        f.report(
            "messages",
            message.getKey(),
            "is not an ICU message pattern: " + SafeText.sanitize(String.valueOf(e.getMessage())));
      }
    }
    return messages;
  }

  private static void check(String pattern) {
    int braces = 0;
    for (int i = pattern.indexOf('{'); i >= 0; i = pattern.indexOf('{', i + 1)) {
      braces++;
    }
    if (braces > MOST_BRACES) {
      throw new IllegalArgumentException(
          "opens %s braces, and at most %s are read".formatted(braces, MOST_BRACES));
    }
    MessagePattern parsed = new MessagePattern(pattern);
    for (int i = 0; i < parsed.countParts(); i++) {
      checkPart(parsed, i);
    }
  }

  /** Refuses arguments that are valid for ICU, but that no caller can fill in. */
  private static void checkPart(MessagePattern parsed, int i) {
    Part part = parsed.getPart(i);
    if (part.getType() == Part.Type.ARG_NUMBER) {
      throw new IllegalArgumentException("arguments have names here, such as {people}");
    }
    if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.CHOICE) {
      throw unknown("choice");
    }
    if (part.getType() == Part.Type.ARG_TYPE) {
      String type = parsed.getSubstring(part);
      if (!type.equals("number")) {
        throw unknown(type);
      }
      if (!isPlainNumber(parsed, i)) {
        new MessageFormat(parsed.getPatternString(), ULocale.ROOT); // slow; throws for a bad style
      }
    }
  }

  private static IllegalArgumentException unknown(String type) {
    return new IllegalArgumentException(
        "an argument has the type '%s'; use number, plural, selectordinal or select"
            .formatted(type));
  }

  /** Returns whether a number has a style that ICU can always show. */
  private static boolean isPlainNumber(MessagePattern parsed, int type) {
    Part next = parsed.getPart(type + 1);
    return next.getType() != Part.Type.ARG_STYLE
        || parsed.getSubstring(next).strip().equals("percent");
  }
}
