package org.allyship.cli.option;

import org.allyship.content.ContentPack;
import org.allyship.content.search.ActionQuery;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that choose among actions. Retired ones are never chosen. */
public final class ActionFilter {
  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Only those that their sources put at allyship, advocacy or accompliceship.")
  private @Nullable Level level;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description =
          "Only those that fit workplace, school, health-care, home, community or online.")
  private @Nullable Setting setting;

  @Option(
      names = "--community",
      paramLabel = "COMMUNITY",
      description =
          "Only those that support people-of-color, lgbtq, women, religious-groups, immigrants,"
              + " neurodivergent, disabled, older-and-younger or working-class, or any group.")
  private @Nullable Community community;

  @Option(
      names = "--capacity",
      paramLabel = "CAPACITY",
      description =
          "Only those that one can do as leader, manager, colleague, parent, educator, student,"
              + " health-worker or neighbor, or that anyone can do.")
  private @Nullable Capacity capacity;

  @Option(
      names = "--authority",
      paramLabel = "AUTHORITY",
      description =
          "Only those that take no office (any), or only those that take a post, a budget or a vote"
              + " (needed).")
  private @Nullable Authority authority;

  @Option(
      names = "--effort",
      paramLabel = "EFFORT",
      description = "Only those that take no longer than minutes, hours, weeks or ongoing.")
  private @Nullable Effort effort;

  @Option(
      names = "--challenge",
      paramLabel = "CHALLENGE",
      description = "Only those that help with the challenge of this id.")
  private @Nullable String challenge;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Returns a query for the actions of a pack that fit all that was asked for. */
  public ActionQuery.Builder query(ContentPack pack) {
    ActionQuery.Builder query = ActionQuery.builder();
    if (level != null) {
      query.addLevel(level);
    }
    if (setting != null) {
      query.addSetting(setting);
    }
    if (community != null) {
      query.addCommunity(community);
    }
    if (capacity != null) {
      query.addCapacity(capacity);
    }
    if (authority != null) {
      query.authority(authority);
    }
    if (effort != null) {
      query.longestEffort(effort);
    }
    if (challenge != null) {
      query.addChallenge(KnownChallenge.of(challenge, pack, spec));
    }
    return query;
  }
}
