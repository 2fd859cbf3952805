package org.allyship.climate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.internal.RowGroups;
import org.junit.jupiter.api.Test;

class ChangeCountsTest {
  @Test
  void a_change_after_more_than_128_publications_counts_for_each_of_them() {
    Measures measures = new Measures(List.of(QuarterRange.ofYear(2026)), List.of());
    Person.Attributes attributes = new Person.Attributes(new int[0], new int[0], Map.of());
    PersonRows.Row row =
        new PersonRows.Row(
            ParticipantId.of("p-1"), attributes, new long[1], new long[1], new long[] {1000});
    PersonRows rows = new PersonRows(List.of(row), 0, measures);

    ChangeCounts changes = new ChangeCounts(rows, 1, LongStream.rangeClosed(1, 300));
    int[] counts = new int[changes.size()];
    changes.count(RowGroups.whole(1), 0, counts);

    assertThat(counts).hasSize(300).containsOnly(1);
  }
}
