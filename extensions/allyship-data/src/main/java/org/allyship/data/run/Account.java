package org.allyship.data.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;

/**
 * What a run did with the rows of a file: the rows read are those used and those left out, by
 * reason.
 *
 * @param input the name of the file
 * @param rows the number of rows by use; a use without rows is left out
 * @param isWhole whether the file was read to its end
 * @param notes what a reader of the result should know about the file; may be empty
 */
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"input", "read", "used", "leftOut", "isWhole", "notes"})
public record Account(
    @JsonProperty String input,
    Map<RowUse, Long> rows,
    @JsonProperty boolean isWhole,
    @JsonProperty List<String> notes) {

  /** Copies the collections. */
  public Account {
    Map<RowUse, Long> inOrder = new EnumMap<>(RowUse.class);
    inOrder.putAll(rows);
    inOrder.values().removeIf(count -> count == 0);
    rows = inOrder;
    notes = List.copyOf(notes);
  }

  /** Returns the number of rows by use, in the order of the uses. */
  @Override
  public Map<RowUse, Long> rows() {
    return new EnumMap<>(rows);
  }

  /** Returns the number of rows with a use, 0 or more. */
  public long count(RowUse use) {
    return rows.getOrDefault(use, 0L);
  }

  /** Returns the number of rows that were read, 0 or more. */
  @JsonProperty("read")
  public long read() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the number of rows that count, 0 or more. */
  @JsonProperty("used")
  public long used() {
    return count(RowUse.USED);
  }

  @JsonProperty("leftOut")
  Map<String, Long> leftOut() {
    Map<String, Long> reasons = new LinkedHashMap<>();
    rows.forEach(
        (use, count) -> {
          if (use != RowUse.USED) {
            reasons.put(JsonNames.of(use), count);
          }
        });
    return reasons;
  }

  /** Returns the account with further notes. */
  public Account with(List<String> further) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(further);
    return new Account(input, rows, isWhole, all);
  }

  /** Returns the account as lines of text, each with a line break at its end. */
  public String render() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %s %s read, %s used"
            .formatted(SafeText.sanitize(input), read(), read() == 1 ? "row" : "rows", used()));
    String reasons =
        rows.entrySet().stream()
            .filter(each -> each.getKey() != RowUse.USED)
            .map(each -> each.getValue() + " " + each.getKey().words())
            .collect(Collectors.joining(", "));
    if (!reasons.isEmpty()) {
      text.append("; left out: ").append(reasons);
    }
    text.append(isWhole ? ".\n" : "; the rest was not read.\n");
    notes.forEach(note -> text.append("  note: ").append(note).append('\n'));
    return text.toString();
  }
}
