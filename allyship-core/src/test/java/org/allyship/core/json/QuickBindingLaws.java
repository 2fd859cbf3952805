package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.allyship.core.Behavior;
import org.allyship.core.Law;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.HistoryValues;

/** Reading at once is as strict as reading by way of a tree. */
@Domain(HistoryValues.class)
@Domain(DomainContext.Global.class)
class QuickBindingLaws {
  private static final List<String> PIECES =
      List.of(
          "",
          "null",
          "true",
          "1",
          "1.0",
          "\"\"",
          "\"x\"",
          "[]",
          "{}",
          "{\"a\":1}",
          ",",
          "}",
          " ",
          "\u0000",
          "\"status\":\"confirmed\",",
          "\"selfReport\":true,",
          "NaN",
          "//");

  @Law
  void what_was_written_is_read(@ForAll BehaviorRecord record) {
    assertThat(JsonBinding.quick(StrictJson.write(record), BehaviorRecord.class)).isEqualTo(record);
  }

  @Property(tries = 5000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_damaged_record_is_read_alike(
      @ForAll BehaviorRecord record,
      @ForAll @IntRange(max = 2000) int from,
      @ForAll @IntRange(max = 12) int length,
      @ForAll @IntRange(max = 17) int piece) {
    String json = StrictJson.write(record);
    int start = from % json.length();
    int end = Math.min(json.length(), start + length);
    String damaged = json.substring(0, start) + PIECES.get(piece) + json.substring(end);
    List<Problem> problems = new ArrayList<>();
    Optional<BehaviorRecord> byTree =
        JsonBinding.parse(damaged, problems)
            .flatMap(tree -> JsonBinding.bind(tree, BehaviorRecord.class, "", problems));
    assertThat(Optional.ofNullable(JsonBinding.quick(damaged, BehaviorRecord.class)))
        .isEqualTo(byTree);
    assertThat(problems.isEmpty()).isEqualTo(byTree.isPresent());
    Statistics.collect(byTree.isPresent());
    Statistics.coverage(seen -> seen.check(true).count(n -> n > 100));
  }

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_day_is_read_as_java_reads_it(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 13) int month,
      @ForAll @IntRange(max = 32) int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    String json = "{\"date\":\"%s\",\"coding\":{}}".formatted(text);
    Behavior read = JsonBinding.quick(json, Behavior.class);
    assertThat(read == null ? Optional.empty() : read.date()).isEqualTo(parsed(text));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
