package org.allyship.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.allyship.climate.Climate;
import org.allyship.climate.SayDoGap;
import org.allyship.core.ChallengeId;
import org.allyship.core.catalog.Challenge;

/**
 * A climate, and what a report needs to call things by their names. All of it is shown to every
 * reader. Immutable.
 *
 * <pre>{@code
 * NamedClimate.of(climate)
 *     .called("North plant")
 *     .breakdown("team", "Team")
 *     .challenges(content.challenges())
 *     .organization("North plant", StatementsAndChanges.of(pattern, View.OTHERS));
 * }</pre>
 */
public final class NamedClimate {
  private static final int LONGEST = 100;

  private final Climate climate;
  private final Optional<String> name;
  private final Map<String, String> breakdowns;
  private final Map<ChallengeId, Challenge> challenges;
  private final List<Organization> organizations;

  /**
   * An organization, and what it says and changes.
   *
   * @param name its name
   * @param shown what one view shows of it
   */
  record Organization(String name, SayDoGap shown) {}

  private NamedClimate(
      Climate climate,
      Optional<String> name,
      Map<String, String> breakdowns,
      Map<ChallengeId, Challenge> challenges,
      List<Organization> organizations) {
    this.climate = climate;
    this.name = name;
    this.breakdowns = breakdowns;
    this.challenges = challenges;
    this.organizations = organizations;
  }

  /** Returns a climate without names: breakdowns and challenges show by their ids. */
  public static NamedClimate of(Climate climate) {
    return new NamedClimate(
        Objects.requireNonNull(climate, "climate"),
        Optional.empty(),
        Map.of(),
        Map.of(),
        List.of());
  }

  /**
   * Returns this climate with a name of the group.
   *
   * @throws IllegalArgumentException if it is blank or longer than 100 characters
   */
  public NamedClimate called(String group) {
    String shown = NamedPlacement.shown("the name of a group", group, LONGEST);
    return new NamedClimate(climate, Optional.of(shown), breakdowns, challenges, organizations);
  }

  /**
   * Returns this climate with a name of a breakdown.
   *
   * @param breakdown the breakdown, as in the design of the climate
   * @param name how to call it, in the language of the report
   * @throws IllegalArgumentException if the name is blank or longer than 100 characters
   */
  public NamedClimate breakdown(String breakdown, String name) {
    Map<String, String> all = new LinkedHashMap<>(breakdowns);
    all.put(breakdown, NamedPlacement.shown("the name of a breakdown", name, LONGEST));
    return new NamedClimate(climate, this.name, all, challenges, organizations);
  }

  /** Returns this climate with challenges, for what helps against those that people named. */
  public NamedClimate challenges(Collection<Challenge> known) {
    Map<ChallengeId, Challenge> all = new LinkedHashMap<>(challenges);
    known.forEach(challenge -> all.put(challenge.id(), challenge));
    return new NamedClimate(climate, name, breakdowns, all, organizations);
  }

  /**
   * Returns this climate with what an organization says and changes.
   *
   * @throws IllegalArgumentException if the name is blank or longer than 100 characters
   */
  public NamedClimate organization(String name, SayDoGap shown) {
    List<Organization> all = new ArrayList<>(organizations);
    all.add(
        new Organization(
            NamedPlacement.shown("the name of an organization", name, LONGEST),
            Objects.requireNonNull(shown, "shown")));
    return new NamedClimate(climate, this.name, breakdowns, challenges, all);
  }

  Climate climate() {
    return climate;
  }

  Optional<String> name() {
    return name;
  }

  String breakdown(String breakdown) {
    return breakdowns.getOrDefault(breakdown, breakdown);
  }

  Optional<Challenge> challenge(ChallengeId id) {
    return Optional.ofNullable(challenges.get(id));
  }

  List<Organization> organizations() {
    return organizations;
  }
}
