package org.allyship.cli.option;

import java.util.Set;
import java.util.TreeSet;
import org.allyship.content.ContentPack;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Setting;
import org.allyship.scoring.steps.Preferences;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options for the preferences of a person. Each can be given several times. */
public final class PreferencesOption {
  @Option(
      names = "--challenge",
      paramLabel = "CHALLENGE",
      description = "For next steps: the id of a challenge that the person faces.")
  private Set<String> challenges = new TreeSet<>();

  @Option(
      names = "--capacity",
      paramLabel = "CAPACITY",
      description =
          "For next steps: where the person acts, as leader, manager, colleague, parent, educator,"
              + " student, health-worker or neighbor; without it, what anyone can do.")
  private Set<Capacity> capacities = new TreeSet<>();

  @Option(
      names = "--community",
      paramLabel = "COMMUNITY",
      description =
          "For next steps: a group whose cause the person cares for, such as people-of-color, lgbtq,"
              + " women, religious-groups, immigrants, neurodivergent, disabled, older-and-younger or"
              + " working-class; without it, any.")
  private Set<Community> communities = new TreeSet<>();

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description =
          "For next steps: where they should fit, in workplace, school, health-care, home, community"
              + " or online; without it, anywhere.")
  private Set<Setting> settings = new TreeSet<>();

  @Option(
      names = "--authority",
      description = "For next steps: the person holds a post, a budget or a vote.")
  private boolean authority;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Returns whether no preference was given. */
  public boolean isEmpty() {
    return challenges.isEmpty()
        && capacities.isEmpty()
        && communities.isEmpty()
        && settings.isEmpty()
        && !authority;
  }

  /** Returns the preferences; challenges must be in the pack. */
  public Preferences preferences(ContentPack pack) {
    Preferences.Builder preferences =
        Preferences.builder()
            .capacities(capacities)
            .communities(communities)
            .settings(settings)
            .authority(authority);
    challenges.forEach(typed -> preferences.addChallenge(KnownChallenge.of(typed, pack, spec)));
    return preferences.build();
  }
}
