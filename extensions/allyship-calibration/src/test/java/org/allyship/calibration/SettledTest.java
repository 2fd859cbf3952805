package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allyship.content.ReferenceSet;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;

/** What is called settled, compared with a walk over every completion of the reference set. */
class SettledTest {
  private static final Spectrum SPECTRUM = Spectrum.standard();
  private static final List<Coding> CODINGS =
      Observation.of(ReferenceSet.bundled()).stream().map(Observation::coding).distinct().toList();

  @Test
  void a_settled_classification_is_that_of_every_completion() {
    for (Coding coding : CODINGS) {
      Placement placement = SPECTRUM.place(coding, IntendedUse.RESEARCH);
      boolean agree = everyCompletionIs(placement.classification(), coding);
      if (placement.certainty() == Certainty.SETTLED) {
        assertThat(agree).as("every completion of %s agrees", coding).isTrue();
      } else if (placement.certainty() == Certainty.LIKELY) {
        assertThat(agree).as("a completion of %s differs", coding).isFalse();
      }
    }
  }

  @Test
  void some_classifications_without_a_level_are_open_and_some_are_settled() {
    assertThat(CODINGS)
        .map(coding -> SPECTRUM.place(coding, IntendedUse.RESEARCH))
        .filteredOn(placement -> !placement.classification().isLevel())
        .extracting(Placement::certainty)
        .contains(Certainty.SETTLED, Certainty.LIKELY);
  }

  private static boolean everyCompletionIs(Classification classification, Coding coding) {
    List<Feature> unknown = coding.unknownFeatures();
    if (unknown.isEmpty()) {
      return SPECTRUM.classify(coding) == classification;
    }
    for (Anchor anchor : unknown.get(0).anchors()) {
      if (!everyCompletionIs(classification, coding.with(anchor))) {
        return false;
      }
    }
    return true;
  }
}
