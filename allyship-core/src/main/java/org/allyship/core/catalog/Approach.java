package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allyship.core.catalog.Approach.Fit;
import org.allyship.core.internal.LabelKind;

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

  /** The reason why an interruption fits an incident, or does not fit. */
  @LabelKind("fit-reason")
  public enum FitReason {
    /** You have the power that it needs. */
    @JsonProperty("enough-power")
    ENOUGH_POWER(Fit.FITS),
    /** You have less power than it needs, compared with the person who offends. */
    @JsonProperty("less-power-than-it-needs")
    LESS_POWER_THAN_IT_NEEDS(Fit.WITH_CARE),
    /** It suits the person affected. */
    @JsonProperty("suits-the-person-affected")
    SUITS_THE_PERSON_AFFECTED(Fit.FITS),
    /** It needs the agreement of the person affected, and no one has asked them. */
    @JsonProperty("person-affected-has-not-been-asked")
    PERSON_AFFECTED_HAS_NOT_BEEN_ASKED(Fit.WITH_CARE),
    /** The person affected does not want it. */
    @JsonProperty("person-affected-does-not-want-it")
    PERSON_AFFECTED_DOES_NOT_WANT_IT(Fit.DOES_NOT_FIT),
    /** It needs the person affected, who is not present. */
    @JsonProperty("person-affected-is-absent")
    PERSON_AFFECTED_IS_ABSENT(Fit.WITH_CARE),
    /** The person affected wants a response, and this interruption is not a response. */
    @JsonProperty("leaves-it-unraised")
    LEAVES_IT_UNRAISED(Fit.WITH_CARE),
    /** It is suitable when someone could get hurt. */
    @JsonProperty("safe-in-danger")
    SAFE_IN_DANGER(Fit.FITS),
    /** It could make things worse when someone could get hurt. */
    @JsonProperty("unsafe-in-danger")
    UNSAFE_IN_DANGER(Fit.DOES_NOT_FIT);

    private final Fit fit;

    FitReason(Fit fit) {
      this.fit = fit;
    }

    /** The fit of an interruption for which this reason is decisive. */
    public Fit fit() {
      return fit;
    }

    /** Returns the reason against an interruption that does not suit the person affected. */
    static FitReason against(Affected affected) {
      return switch (affected) {
        case WILLING -> LEAVES_IT_UNRAISED;
        case UNASKED -> PERSON_AFFECTED_HAS_NOT_BEEN_ASKED;
        case UNWILLING -> PERSON_AFFECTED_DOES_NOT_WANT_IT;
        case ABSENT -> PERSON_AFFECTED_IS_ABSENT;
      };
    }
  }
}
