package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;
import org.allyship.core.catalog.Approach.Fit;

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
