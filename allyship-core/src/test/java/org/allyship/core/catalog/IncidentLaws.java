package org.allyship.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Law;
import org.allyship.core.catalog.Approach.Fit;
import org.allyship.core.catalog.Approach.FitReason;
import org.allyship.core.json.StrictJson;

@Domain(CatalogValues.class)
@Domain(DomainContext.Global.class)
class IncidentLaws {
  @Law
  void an_incident_of_which_nothing_is_known_leaves_the_order_and_all_fit(
      @ForAll @Size(max = 9) List<Interruption> ways) {
    assertThat(Incident.builder().build().approaches(ways))
        .isEqualTo(
            inUse(ways).stream().map(way -> new Approach(way, Fit.FITS, List.of())).toList());
  }

  @Law
  void which_ways_are_direct_counts_for_nothing(
      @ForAll Incident incident,
      @ForAll @Size(max = 9) List<Interruption> ways,
      @ForAll BystanderStrategy direct) {
    List<Interruption> others =
        ways.stream().map(way -> way.toBuilder().strategies(List.of(direct)).build()).toList();
    assertThat(judged(incident.approaches(others))).isEqualTo(judged(incident.approaches(ways)));
  }

  @Law
  void what_comes_out_is_what_went_in_and_is_not_retired(
      @ForAll Incident incident, @ForAll @Size(max = 9) List<Interruption> ways) {
    assertThat(incident.approaches(ways))
        .extracting(Approach::interruption)
        .containsExactlyInAnyOrderElementsOf(inUse(ways));
  }

  @Law
  void better_fits_come_first(
      @ForAll Incident incident, @ForAll @Size(max = 9) List<Interruption> ways) {
    assertThat(incident.approaches(ways)).isSortedAccordingTo(Comparator.comparing(Approach::fit));
  }

  @Law
  void ways_that_fit_alike_keep_the_given_order(
      @ForAll Incident incident, @ForAll @Size(max = 9) List<Interruption> ways) {
    List<Approach> approaches = incident.approaches(ways);
    for (Fit fit : Fit.values()) {
      List<Interruption> alike =
          approaches.stream().filter(it -> it.fit() == fit).map(Approach::interruption).toList();
      assertThat(alike)
          .isEqualTo(inUse(ways).stream().filter(way -> fit(incident, way) == fit).toList());
    }
  }

  @Law
  void an_interruption_is_compared_with_the_incident_alone(
      @ForAll Incident incident,
      @ForAll @Size(max = 9) List<Interruption> ways,
      @ForAll Random random) {
    List<Interruption> shuffled = new ArrayList<>(ways);
    Collections.shuffle(shuffled, random);
    assertThat(incident.approaches(shuffled))
        .containsExactlyInAnyOrderElementsOf(incident.approaches(ways));
  }

  @Law
  void danger_never_makes_a_way_fit_that_is_not_safe_in_danger(
      @ForAll Incident incident, @ForAll Interruption way) {
    Incident danger = withDanger(incident, true);
    Interruption unsafe = copy(way).inDanger(false).build();
    assertThat(fit(danger, unsafe)).isEqualTo(Fit.DOES_NOT_FIT);
  }

  @Law
  void danger_never_makes_any_way_fit_better(@ForAll Incident incident, @ForAll Interruption way) {
    assertThat(fit(withDanger(incident, true), way))
        .isGreaterThanOrEqualTo(fit(withDanger(incident, false), way));
  }

  @Law
  void a_way_fits_as_well_as_the_worst_of_its_reasons(
      @ForAll Incident incident, @ForAll @Size(max = 9) List<Interruption> ways) {
    for (Approach approach : incident.approaches(ways)) {
      assertThat(approach.fit())
          .isEqualTo(
              approach.reasons().stream()
                  .map(FitReason::fit)
                  .max(Comparator.naturalOrder())
                  .orElse(Fit.FITS));
    }
  }

  @Law
  void the_same_incident_and_ways_have_the_same_approaches(
      @ForAll Incident incident, @ForAll @Size(max = 9) List<Interruption> ways) {
    List<Interruption> copies =
        ways.stream()
            .map(way -> StrictJson.read(StrictJson.write(way), Interruption.class, "way"))
            .toList();
    Incident again = StrictJson.read(StrictJson.write(incident), Incident.class, "incident");
    assertThat(again.approaches(copies)).isEqualTo(incident.approaches(ways));
  }

  private static List<Interruption> inUse(List<Interruption> ways) {
    return ways.stream().filter(way -> way.replacedBy().isEmpty()).toList();
  }

  /** How one way fits, were it not retired. */
  private static Fit fit(Incident incident, Interruption way) {
    return incident.approaches(List.of(copy(way).build())).get(0).fit();
  }

  /** Starts from a way, not retired. */
  private static Interruption.Builder copy(Interruption way) {
    return way.toBuilder().replacedBy(Optional.empty());
  }

  private static List<Object> judged(List<Approach> approaches) {
    return approaches.stream()
        .<Object>map(it -> List.of(it.interruption().id(), it.fit(), it.reasons()))
        .toList();
  }

  private static Incident withDanger(Incident incident, boolean danger) {
    return Incident.builder().from(incident).danger(danger).build();
  }
}
