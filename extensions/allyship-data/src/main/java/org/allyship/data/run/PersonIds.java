package org.allyship.data.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.ParticipantId;

/**
 * The ids of people in the files of one run. Finds ids that differ only in capital letters, in
 * zeros before a number, or in {@code .0} after a number: programs change ids in these ways, and
 * then one person would count as two.
 */
final class PersonIds {
  private final Map<String, ParticipantId> byForm = new HashMap<>();
  private final Set<ParticipantId> all = new HashSet<>();

  /** Adds an id. Returns what is wrong with it; empty from the second time on. */
  Optional<String> add(ParticipantId id) {
    if (!all.add(id)) { // most rows name people of earlier rows
      return Optional.empty();
    }
    ParticipantId known = byForm.putIfAbsent(form(id.value()), id);
    if (known == null) {
      return Optional.empty();
    }
    return Optional.of(
        "'%s' and the earlier '%s' differ only in %s; write the id of one person in one way, or give --exact-ids if they are two people"
            .formatted(id, known, difference(id.value(), known.value())));
  }

  private static String difference(String one, String other) {
    if (one.equalsIgnoreCase(other)) {
      return "capital letters";
    }
    return withoutZeros(one).equals(withoutZeros(other))
        ? "zeros of a number"
        : "capital letters and zeros of a number";
  }

  private static String form(String id) {
    return withoutZeros(id).toLowerCase(Locale.ROOT);
  }

  /** Returns the id without the zeros before its numbers, and without {@code .0} after a number. */
  private static String withoutZeros(String id) {
    String whole = isDecimal(id) ? id.substring(0, id.indexOf('.')) : id;
    if (whole.indexOf('0') < 0) {
      return whole;
    }
    StringBuilder form = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      boolean isLeading =
          whole.charAt(i) == '0'
              && (form.isEmpty() || !isDigit(form.charAt(form.length() - 1)))
              && i + 1 < whole.length()
              && isDigit(whole.charAt(i + 1));
      if (!isLeading) {
        form.append(whole.charAt(i));
      }
    }
    return form.toString();
  }

  /** Returns whether the id is a whole number that was written with decimals, such as 42.0. */
  private static boolean isDecimal(String id) {
    int point = id.indexOf('.');
    return point > 0
        && point + 1 < id.length()
        && id.chars().limit(point).allMatch(c -> isDigit((char) c))
        && id.chars().skip(point + 1L).allMatch(c -> c == '0');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
