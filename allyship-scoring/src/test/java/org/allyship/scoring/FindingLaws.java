package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/** Which findings follow from the probabilities. */
@Domain(ScoringValues.class)
@Domain(DomainContext.Global.class)
class FindingLaws {
  private static final Map<FindingType, Classification> CLASSES =
      Map.of(
          FindingType.HARMFUL, Classification.HARMFUL,
          FindingType.PASSIVE, Classification.PASSIVE,
          FindingType.PERFORMATIVE, Classification.PERFORMATIVE,
          FindingType.CLAIM_ONLY, Classification.CLAIM_ONLY);

  @Law
  void a_class_is_found_from_one_in_five_on_or_where_it_is_first_or_harm_is_stated(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = any.isKnown(Feature.ACT) ? any : any.with(Anchor.ACT_DEED);
    Placement placement = place(spectrum, coding);
    CLASSES.forEach(
        (finding, type) -> {
          double probability = placement.probabilities().of(type);
          boolean stated = finding == FindingType.HARMFUL && Given.statesHarm(coding);
          boolean firm = stated || type == placement.classification() || probability >= 0.5;
          Finding.Strength strength = firm ? Finding.Strength.IS : Finding.Strength.POSSIBLY;
          assertThat(found(placement, finding))
              .isEqualTo(
                  firm || probability >= 0.2
                      ? Optional.of(new Finding(finding, probability, strength))
                      : Optional.empty());
        });
  }

  @Law
  void learning_is_found_to_be_preparatory_and_nothing_else_is(
      @ForAll Spectrum spectrum, @ForAll Coding coding) {
    assertThat(found(place(spectrum, coding), FindingType.PREPARATORY).isPresent())
        .isEqualTo(coding.has(Anchor.ACT_LEARNING));
  }

  @Law
  void the_most_probable_finding_comes_first(@ForAll Spectrum spectrum, @ForAll Coding coding) {
    List<Finding> findings = place(spectrum, coding).findings();
    assertThat(findings).extracting(Finding::type).doesNotHaveDuplicates();
    assertThat(findings)
        .filteredOn(finding -> finding.type() != FindingType.PREPARATORY)
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
  }

  @Law
  void a_classification_that_is_a_finding_is_the_first_and_a_firm_one(
      @ForAll Spectrum spectrum, @ForAll Coding any) {
    Coding coding = any.isKnown(Feature.ACT) ? any : any.with(Anchor.ACT_CLAIM);
    Placement placement = place(spectrum, coding);
    if (placement.classification().isLevel()) {
      assertThat(placement.findings())
          .filteredOn(finding -> finding.strength() == Finding.Strength.IS)
          .extracting(Finding::type)
          .isSubsetOf(FindingType.PREPARATORY);
    } else {
      Finding first = placement.findings().get(0);
      assertThat(first.type()).hasToString(placement.classification().name());
      assertThat(first.strength()).isEqualTo(Finding.Strength.IS);
    }
  }

  private static Optional<Finding> found(Placement placement, FindingType type) {
    return placement.findings().stream().filter(finding -> finding.type() == type).findFirst();
  }

  private static Placement place(Spectrum spectrum, Coding coding) {
    return spectrum.place(coding, IntendedUse.RESEARCH);
  }
}
