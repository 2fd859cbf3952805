package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allyship.core.LabelKind;

/**
 * An interruption, assessed for an incident.
 *
 * @param interruption the interruption
 * @param fit whether it fits
 * @param reasons the reasons in the order power, person affected, danger; empty when nothing is
 *     known
 */
public record Approach(Interruption interruption, Fit fit, List<FitReason> reasons) {
  /** Whether an interruption fits an incident, best first. */
  @LabelKind("fit")
  public enum Fit {
    /** No known reason against it. */
    @JsonProperty("fits")
    FITS,
    /** There is a reason against it: reconsider it, or choose the moment carefully. */
    @JsonProperty("with-care")
    WITH_CARE,
    /** It could hurt someone, or conflicts with what the person affected wants. */
    @JsonProperty("does-not-fit")
    DOES_NOT_FIT
  }

  /** Requires every part. */
  public Approach {
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(fit, "fit");
    reasons = List.copyOf(reasons);
  }

  static Approach of(Interruption way, Incident incident) {
    List<FitReason> reasons = new ArrayList<>();
    incident
        .power()
        .ifPresent(
            power ->
                reasons.add(
                    way.fits().contains(power)
                        ? FitReason.ENOUGH_POWER
                        : FitReason.LESS_POWER_THAN_IT_NEEDS));
    incident
        .affected()
        .ifPresent(
            affected ->
                reasons.add(
                    way.affected().contains(affected)
                        ? FitReason.SUITS_THE_PERSON_AFFECTED
                        : FitReason.against(affected)));
    if (incident.danger()) {
      reasons.add(way.inDanger() ? FitReason.SAFE_IN_DANGER : FitReason.UNSAFE_IN_DANGER);
    }
    Fit fit = reasons.stream().map(FitReason::fit).max(Fit::compareTo).orElse(Fit.FITS);
    return new Approach(way, fit, reasons);
  }
}
