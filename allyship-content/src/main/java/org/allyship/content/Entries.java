package org.allyship.content;

import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Source;

/** The entries of a pack, without words. */
record Entries(
    List<Source> sources,
    List<Action> actions,
    List<Challenge> challenges,
    List<Interruption> interruptions) {
  Entries {
    sources = List.copyOf(sources);
    actions = List.copyOf(actions);
    challenges = List.copyOf(challenges);
    interruptions = List.copyOf(interruptions);
  }
}
