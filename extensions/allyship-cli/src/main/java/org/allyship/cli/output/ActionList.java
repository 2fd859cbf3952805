package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.allyship.cli.console.Csv;
import org.allyship.cli.console.TableCells;
import org.allyship.core.Action;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;

/** Writes lists of actions. */
public final class ActionList {
  private static final int LEVEL = "accompliceship".length();
  private static final int EFFORT = "minutes".length();

  private final PrintWriter out;
  private final Content content;

  /** Writes actions of that content. */
  public ActionList(PrintWriter out, Content content) {
    this.out = out;
    this.content = content;
  }

  /** Writes a table for people. */
  public void table(List<Action> actions) {
    int widest = actions.stream().mapToInt(action -> action.id().value().length()).max().orElse(0);
    for (Action action : actions) {
      out.print(
          "%s  %s  %s  %s\n"
              .formatted(
                  TableCells.fit(action.id().value(), widest),
                  TableCells.fit(JsonNames.of(action.level()), LEVEL),
                  TableCells.fit(JsonNames.of(action.effort()), EFFORT),
                  title(action)));
    }
    out.print("\n%s %s\n".formatted(actions.size(), actions.size() == 1 ? "action" : "actions"));
    out.print(content.origin() + "\n");
  }

  /** Writes an object of where the actions are from and the actions, each with its title. */
  public void json(List<Action> actions) {
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    content.putOrigin(root);
    ArrayNode rows = root.putArray("actions");
    for (Action action : actions) {
      ObjectNode row = rows.addObject();
      row.put("id", action.id().value());
      row.put("title", content.words().of(action).title());
      row.setAll((ObjectNode) JsonBinding.MAPPER.valueToTree(action));
    }
    out.print(JsonBinding.writePretty(root));
  }

  /** Writes CSV. */
  public void csv(List<Action> actions) {
    Csv csv = new Csv(out, List.of("id", "level", "effort", "authority", "title"));
    for (Action action : actions) {
      csv.write(
          List.of(
              action.id().value(),
              JsonNames.of(action.level()),
              JsonNames.of(action.effort()),
              JsonNames.of(action.authority()),
              title(action)));
    }
    csv.flush();
  }

  private String title(Action action) {
    return SafeText.sanitize(content.words().of(action).title());
  }
}
