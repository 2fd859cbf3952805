package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.cli.console.TextTable;
import org.allyship.content.Coverage;
import org.allyship.core.catalog.PackVersion;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.data.pack.EntryCounts;
import org.allyship.data.pack.ReadPack;
import org.allyship.data.pack.Warning;

/** What was found in a pack, as text or as JSON. */
public final class PackReport {
  private static final int MOST_NAMES = 5;
  private static final String JSON = ".json";

  private final ReadPack pack;
  private final List<Warning> warnings;

  /** Writes the contents of a valid pack and the warnings about it. */
  public PackReport(ReadPack pack, List<Warning> warnings) {
    this.pack = pack;
    this.warnings = List.copyOf(warnings);
  }

  /** Returns it for people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    List<PackVersion> layers = pack.whole().layers();
    PackVersion own = layers.get(layers.size() - 1);
    text.append("%s %s\nSHA-256 %s\n".formatted(own.id(), own.version(), own.sha256()));
    if (pack.isLaidOver()) {
      PackVersion below = layers.get(0);
      text.append(
          "laid over %s %s\nSHA-256 %s\n".formatted(below.id(), below.version(), below.sha256()));
    }
    entries(text);
    coverage(text);
    for (Warning warning : warnings) {
      text.append("\nwarning: %s: %s".formatted(warning.what(), some(warning.which())));
    }
    return text.append(warnings.isEmpty() ? "" : "\n")
        .append("\nThe pack is valid, with %s.\n".formatted(counted(warnings.size())))
        .toString();
  }

  private void entries(StringBuilder text) {
    TextTable table = new TextTable();
    table.row(
        pack.isLaidOver() ? List.of("entries", "here", "in all") : List.of("entries", "here"));
    Map<String, Integer> all = EntryCounts.of(pack.whole());
    EntryCounts.of(pack.own())
        .forEach(
            (kind, here) -> {
              List<String> row = new ArrayList<>(List.of(kind, here.toString()));
              if (pack.isLaidOver()) {
                row.add(all.getOrDefault(kind, 0).toString());
              }
              table.row(row);
            });
    text.append('\n').append(table);
  }

  private void coverage(StringBuilder text) {
    List<Coverage> languages = pack.whole().coverage();
    TextTable table = new TextTable();
    table.row(row("words", languages.stream().map(one -> one.language().language()).toList()));
    table.row(
        row(
            "reviewed",
            languages.stream().map(one -> one.language().reviewed() ? "yes" : "no").toList()));
    for (int i = 0; i < languages.get(0).parts().size(); i++) {
      int part = i;
      table.row(
          row(
              languages.get(0).parts().get(i).name(),
              languages.stream().map(one -> share(one.parts().get(part))).toList()));
    }
    text.append('\n').append(table);
  }

  private static List<String> row(String first, List<String> rest) {
    List<String> row = new ArrayList<>(List.of(first));
    row.addAll(rest);
    return row;
  }

  private static String share(Coverage.Part part) {
    return part.entries() == 0 ? "-" : part.translated() + "/" + part.entries();
  }

  private static String some(List<String> names) {
    String first =
        names.stream().limit(MOST_NAMES).map(SafeText::of).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? "%s and %s more".formatted(first, more) : first;
  }

  private static String counted(int warnings) {
    return switch (warnings) {
      case 0 -> "no warnings";
      case 1 -> "1 warning";
      default -> warnings + " warnings";
    };
  }

  /** Returns it for programs. */
  public String json() {
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    root.put("valid", true);
    root.set("layers", JsonBinding.MAPPER.valueToTree(pack.whole().layers()));
    ObjectNode entries = root.putObject("entries");
    entries.set("here", JsonBinding.MAPPER.valueToTree(EntryCounts.of(pack.own())));
    entries.set("inAll", JsonBinding.MAPPER.valueToTree(EntryCounts.of(pack.whole())));
    ArrayNode languages = root.putArray("languages");
    for (Coverage coverage : pack.whole().coverage()) {
      ObjectNode language = JsonBinding.MAPPER.valueToTree(coverage.language());
      ObjectNode parts = language.putObject("parts");
      for (Coverage.Part part : coverage.parts()) {
        ObjectNode said = parts.putObject(part.name());
        said.put("said", part.translated()).put("of", part.entries());
        said.set("missing", JsonBinding.MAPPER.valueToTree(part.missing()));
      }
      languages.add(language);
    }
    root.set("warnings", JsonBinding.MAPPER.valueToTree(warnings));
    return JsonBinding.writePretty(root);
  }

  /** Returns for programs what is wrong with a pack that is not valid. */
  public static String json(InvalidInputException invalid) {
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    root.put("valid", false);
    ArrayNode problems = root.putArray("problems");
    for (Problem problem : invalid.problems()) {
      int end = problem.location().indexOf(JSON);
      int file = end < 0 ? problem.location().length() : end + JSON.length();
      problems
          .addObject()
          .put("file", problem.location().substring(0, file))
          .put("place", problem.location().substring(file).strip())
          .put("what", problem.message());
    }
    return JsonBinding.writePretty(root);
  }
}
