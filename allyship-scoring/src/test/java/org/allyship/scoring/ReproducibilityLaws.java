package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.json.StrictJson;

@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class ReproducibilityLaws {
  @Law
  void the_order_in_which_features_were_answered_changes_nothing(
      @ForAll Spectrum spectrum, @ForAll Coding any, @ForAll Random random) {
    Coding coding = Given.mostlyKnown(any, 5);
    List<Anchor> anchors = new ArrayList<>(coding.anchors());
    Collections.shuffle(anchors, random);
    assertThat(json(spectrum, ScoringValues.coding(anchors))).isEqualTo(json(spectrum, coding));
  }

  @Law
  void a_model_that_was_written_and_read_gives_the_same_bits(
      @ForAll SpectrumModel model, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any, 5);
    SpectrumModel again = StrictJson.read(model.toJson(), SpectrumModel.class, "model");
    assertThat(again).isEqualTo(model);
    assertThat(json(Spectrum.of(again), coding)).isEqualTo(json(Spectrum.of(model), coding));
  }

  @Law
  void threads_give_the_same_bits(@ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = Given.mostlyKnown(any, 5);
    Placement shared = spectrum.place(coding, IntendedUse.RESEARCH);
    assertThat(
            IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? StrictJson.write(shared) : json(spectrum, coding))
                .distinct())
        .hasSize(1);
  }

  @Law
  void the_context_changes_nothing_but_how_silence_is_read(
      @ForAll Spectrum spectrum, @ForAll Coding any, @ForAll Context context) {
    Coding coding = Given.mostlyKnown(any, 5);
    Behavior behavior = Behavior.of(coding).context(context).build();
    Placement with = spectrum.place(behavior, IntendedUse.RESEARCH);
    assertThat(StrictJson.write(with).replace("\"lowPower\":true", "\"lowPower\":false"))
        .isEqualTo(json(spectrum, coding));
  }

  @Law
  void what_was_placed_is_kept(
      @ForAll Spectrum spectrum, @ForAll Coding coding, @ForAll IntendedUse use) {
    Placement placement = spectrum.place(coding, use);
    assertThat(placement.coding()).isEqualTo(coding);
    assertThat(placement.intendedUse()).isEqualTo(use);
    assertThat(placement.provenance()).isEqualTo(spectrum.provenance());
    assertThat(placement)
        .isEqualTo(spectrum.place(coding, use))
        .hasSameHashCodeAs(spectrum.place(coding, use));
  }

  private static String json(Spectrum spectrum, Coding coding) {
    return StrictJson.write(spectrum.place(coding, IntendedUse.RESEARCH));
  }
}
