package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.Action;
import org.allyship.core.Entry;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.knowledge.Term;
import org.allyship.core.problem.Problem;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;

/** Checks the entries of a whole pack against each other. */
public final class PackCheck {
  private final Entries entries;
  private final Problems problems = new Problems();

  private PackCheck(Entries entries) {
    this.entries = entries;
  }

  /**
   * Returns the problems of a pack that stands alone or has been laid over its base. It checks the
   * languages that have been read.
   */
  public static List<Problem> problems(Entries entries, Languages languages) {
    PackCheck check = new PackCheck(entries);
    for (EntryKind<?, ?> kind : EntryKind.ALL) {
      check.common(kind);
    }
    check.links();
    new FrameworkCheck(entries, languages.loaded().values(), check.problems).run();
    new TextCheck(entries, check.problems).run(languages.loaded());
    return check.problems.listed();
  }

  private void common(EntryKind<?, ?> kind) {
    Map<String, ?> table = entries.table(kind);
    Map<Object, Boolean> cyclic = new HashMap<>();
    for (Map.Entry<String, ?> named : table.entrySet()) {
      if (named.getValue() instanceof Entry<?> entry) {
        refer(kind, named.getKey(), "sources", entry.sources(), EntryKind.SOURCES);
        refer(kind, named.getKey(), "replacedBy", list(entry.replacedBy()), kind);
        if (isCyclic(table, entry, cyclic)) {
          report(
              kind,
              named.getKey(),
              "replacedBy",
              "leads in a circle; one entry must replace all others");
        }
      }
    }
  }

  /**
   * Returns whether the replacements of an entry form a circle.
   *
   * @param known the result for each entry that has been followed, so that none is followed twice
   */
  private static boolean isCyclic(
      Map<String, ?> table, Entry<?> entry, Map<Object, Boolean> known) {
    List<Object> path = new ArrayList<>();
    boolean circle = false;
    Object next = entry;
    while (next instanceof Entry<?> replaced && replaced.replacedBy().isPresent()) {
      Boolean before = known.putIfAbsent(replaced.id(), true); // until it is seen to end
      if (before != null) {
        circle = before;
        break;
      }
      path.add(replaced.id());
      next = table.get(replaced.replacedBy().get().toString());
    }
    for (Object id : path) {
      known.put(id, circle);
    }
    return circle;
  }

  private void links() {
    for (Action action : entries.of(EntryKind.ACTIONS).values()) {
      refer(
          EntryKind.ACTIONS, action.id(), "challenges", action.challenges(), EntryKind.CHALLENGES);
      refer(EntryKind.ACTIONS, action.id(), "next", action.next(), EntryKind.ACTIONS);
    }
    for (Prompt prompt : entries.of(EntryKind.PROMPTS).values()) {
      refer(EntryKind.PROMPTS, prompt.id(), "action", list(prompt.action()), EntryKind.ACTIONS);
    }
    for (Term term : entries.of(EntryKind.TERMS).values()) {
      refer(EntryKind.TERMS, term.id(), "related", term.related(), EntryKind.TERMS);
    }
    for (Questionnaire questionnaire : entries.of(EntryKind.QUESTIONNAIRES).values()) {
      List<Object> scale = List.of(questionnaire.scale());
      refer(EntryKind.QUESTIONNAIRES, questionnaire.id(), "scale", scale, EntryKind.SCALES);
      List<Item> items = questionnaire.items();
      for (int i = 0; i < items.size(); i++) {
        String field = "items/" + i + "/challenge";
        Collection<?> challenge = list(items.get(i).challenge());
        refer(EntryKind.QUESTIONNAIRES, questionnaire.id(), field, challenge, EntryKind.CHALLENGES);
      }
    }
  }

  private void refer(
      EntryKind<?, ?> kind, Object id, String field, Collection<?> to, EntryKind<?, ?> known) {
    for (Object other : to) {
      if (!entries.table(known).containsKey(other.toString())) {
        report(
            kind,
            id,
            field,
            "names the %s '%s', which does not exist".formatted(known.noun(), other));
      }
    }
  }

  private void report(EntryKind<?, ?> kind, Object id, String field, String message) {
    int index = problems.listsNext() ? entries.index(kind, id.toString()) : -1; // slow
    String location = "%s/%s/%s/%s".formatted(kind.file(), kind.list(), index, field);
    problems.add(location, "%s '%s' %s".formatted(kind.noun(), id, message));
  }

  private static <T> List<T> list(Optional<T> optional) {
    return optional.isPresent() ? List.of(optional.get()) : List.of();
  }
}
