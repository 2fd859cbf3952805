package org.allyship.scoring.person.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.allyship.scoring.Law;

/** Different reporters are counted without their names. */
class ReporterSketchLaws {
  @Law
  void different_reporters_are_counted_as_far_as_three(
      @ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> reports, @ForAll Random random) {
    int[] sums = new int[ReporterSketch.SUMS];
    List<Integer> left = new ArrayList<>();
    for (int reporter : reports) {
      ReporterSketch.add(sums, 0, ReporterSketch.number("r" + reporter), 1);
      left.add(reporter);
      if (random.nextInt(3) == 0) {
        int gone = left.remove(random.nextInt(left.size()));
        ReporterSketch.add(sums, 0, ReporterSketch.number("r" + gone), -1);
      }
    }
    Set<Integer> different = new HashSet<>(left);
    assertThat(ReporterSketch.distinct(left.size(), Arrays.stream(sums).asLongStream().toArray()))
        .isEqualTo(Math.min(3, different.size()));
  }
}
