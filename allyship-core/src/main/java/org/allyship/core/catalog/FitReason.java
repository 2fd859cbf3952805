package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.LabelKind;
import org.allyship.core.catalog.Approach.Fit;

/** Why a way to interrupt fits an incident, or does not. */
@LabelKind("fit-reason")
public enum FitReason {
  /** You have as much power as it needs. */
  @JsonProperty("enough-power")
  ENOUGH_POWER(Fit.FITS),
  /** You have less power toward the one who offends than it needs. */
  @JsonProperty("less-power-than-it-needs")
  LESS_POWER_THAN_IT_NEEDS(Fit.WITH_CARE),
  /** It suits the person affected. */
  @JsonProperty("suits-the-person-affected")
  SUITS_THE_PERSON_AFFECTED(Fit.FITS),
  /** It needs the wish of the person affected, who has not been asked. */
  @JsonProperty("person-affected-has-not-been-asked")
  PERSON_AFFECTED_HAS_NOT_BEEN_ASKED(Fit.WITH_CARE),
  /** The person affected does not want it. */
  @JsonProperty("person-affected-does-not-want-it")
  PERSON_AFFECTED_DOES_NOT_WANT_IT(Fit.DOES_NOT_FIT),
  /** It needs the person affected, who is not there. */
  @JsonProperty("person-affected-is-absent")
  PERSON_AFFECTED_IS_ABSENT(Fit.WITH_CARE),
  /** The person affected wants it raised, and this way does not raise it. */
  @JsonProperty("leaves-it-unraised")
  LEAVES_IT_UNRAISED(Fit.WITH_CARE),
  /** It suits when somebody could get hurt. */
  @JsonProperty("safe-in-danger")
  SAFE_IN_DANGER(Fit.FITS),
  /** It could make things worse when somebody could get hurt. */
  @JsonProperty("unsafe-in-danger")
  UNSAFE_IN_DANGER(Fit.DOES_NOT_FIT);

  private final Fit fit;

  FitReason(Fit fit) {
    this.fit = fit;
  }

  /** How well a way fits when this is the reason that counts most. */
  public Fit fit() {
    return fit;
  }

  /** The reason against a way that does not suit such a person affected. */
  static FitReason against(Affected affected) {
    return switch (affected) {
      case WILLING -> LEAVES_IT_UNRAISED;
      case UNASKED -> PERSON_AFFECTED_HAS_NOT_BEEN_ASKED;
      case UNWILLING -> PERSON_AFFECTED_DOES_NOT_WANT_IT;
      case ABSENT -> PERSON_AFFECTED_IS_ABSENT;
    };
  }
}
