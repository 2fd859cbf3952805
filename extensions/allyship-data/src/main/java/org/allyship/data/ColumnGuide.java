package org.allyship.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.CodebookText;
import org.allyship.core.Feature;

/**
 * The columns of the files that can be read. Readers, help texts and {@code docs/columns.md} all
 * use this one list.
 *
 * <p>Columns can be in any order. An empty cell means that a value is unknown.
 */
public final class ColumnGuide {
  /** The columns of behaviors, with the JSON Pointer to where the value goes in a record. */
  private static final Map<String, Target> BEHAVIORS = behaviorTargets();

  private static final Map<String, Target> OF_RECORDS =
      Map.of(
          "status",
          new Target(
              "/status", "proposed, confirmed, contested or withdrawn; only confirmed counts"));

  private static final Map<String, Target> OF_LABELED = labeledTargets();

  private ColumnGuide() {}

  /**
   * Where the value of a column goes.
   *
   * @param pointer the JSON Pointer in a record
   * @param description what the column holds; empty for a feature, whose question says it
   */
  private record Target(String pointer, String description) {}

  private static Map<String, Target> behaviorTargets() {
    Map<String, Target> all = new LinkedHashMap<>();
    put(all, "/behavior/", "id", "the id of the behavior");
    put(all, "/behavior/", "action", "the id of an action of the catalog");
    put(all, "/behavior/", "actor", "the id of the person or organization that acted, not a name");
    put(all, "/behavior/", "date", "the day, such as 2026-03-04");
    put(all, "/behavior/", "perspective", "who reports it: self, observer, recipient or record");
    put(all, "/behavior/", "reporter", "the id of the person who reports it, not a name");
    all.put("behavior", new Target("/behavior/note", "what was done, as text"));
    for (Feature feature : Feature.values()) {
      put(all, "/behavior/coding/", feature.id(), "");
    }
    put(
        all,
        "/behavior/context/",
        "power",
        "the actor's power next to the other's: lower, equal or higher");
    put(all, "/behavior/context/", "actorKind", "person or organization");
    put(
        all,
        "/behavior/context/",
        "setting",
        "workplace, school, health-care, home, community or online");
    put(
        all,
        "/behavior/context/",
        "occasion",
        "the occasion that it answered: incident, decision or request");
    put(
        all,
        "/behavior/context/",
        "motive",
        "what the actor gave as the motive: self-focused or other-focused");
    return all;
  }

  private static Map<String, Target> labeledTargets() {
    Map<String, Target> all = new LinkedHashMap<>();
    put(all, "/", "label", "what a source calls it, such as allyship, performative or harmful");
    put(all, "/", "grade", "how directly the source gave the label: A, B or C; not used");
    put(all, "/", "kind", "behavior (the default), claim, repair or definition");
    put(all, "/", "sourceLabel", "the label in the source's own words; not used");
    put(all, "/", "source", "an id that tells the source from others");
    return all;
  }

  private static void put(Map<String, Target> all, String parent, String name, String description) {
    all.put(name, new Target(parent + name, description));
  }

  /** Returns the JSON Pointer of each column that a file of behaviors can have, also if ignored. */
  static Map<String, String> pointers() {
    Map<String, String> pointers = new LinkedHashMap<>();
    for (Map<String, Target> part : List.of(BEHAVIORS, OF_RECORDS, OF_LABELED)) {
      part.forEach((name, target) -> pointers.put(name, target.pointer()));
    }
    return pointers;
  }

  /** Returns the columns of behaviors. */
  public static List<FileColumn> behaviors() {
    return columns(BEHAVIORS, ColumnSet.BEHAVIOR);
  }

  /** Returns the columns that records can have in addition to those of behaviors. */
  public static List<FileColumn> furtherOfRecords() {
    return columns(OF_RECORDS, ColumnSet.RECORDED);
  }

  /** Returns the columns that labeled behaviors can have in addition to those of behaviors. */
  public static List<FileColumn> furtherOfLabeled() {
    return columns(OF_LABELED, ColumnSet.LABELED);
  }

  /** Returns the columns of members that have a fixed name; the host names the others. */
  public static List<FileColumn> members() {
    return List.of(
        new FileColumn(MemberFields.PERSON, true, "the id of the person, not a name"),
        new FileColumn(
            MemberFields.CHALLENGES,
            false,
            "the ids of challenges that the person named, separated by semicolons"),
        new FileColumn(
            MemberFields.FROM, false, "the first day on which the person belongs to the group"),
        new FileColumn(
            MemberFields.UNTIL, false, "the last day on which the person belongs to the group"));
  }

  private static List<FileColumn> columns(Map<String, Target> targets, ColumnSet set) {
    CodebookText codebook = ContentPacks.bundled().text(Locale.ENGLISH).codebook();
    Map<String, String> questions =
        codebook.features().entrySet().stream()
            .collect(
                Collectors.toMap(each -> each.getKey().id(), each -> each.getValue().question()));
    List<FileColumn> columns = new ArrayList<>();
    targets.forEach(
        (name, target) ->
            columns.add(
                new FileColumn(
                    name,
                    set.requiredColumns().contains(name),
                    questions.getOrDefault(name, target.description()))));
    return columns;
  }

  /** Returns the page of all columns, in Markdown. */
  public static String markdown() {
    return """
        # Columns of files

        CSV and TSV files have a header with these columns, in any order. An empty cell, or one that
        says `unknown`, means that the value is unknown. JSON and NDJSON files have the same values
        in nested objects; the schemas in the jars describe them. Unknown columns are an error, so
        that no value is lost because of a misspelled column. This page is generated.

        """
        + table("Behaviors", "For `place`, and for all files below.", behaviors())
        + table(
            "Records",
            "For `assess` and `climate`. Records must also have `id`, `actor`, `date` and"
                + " `perspective`.",
            furtherOfRecords())
        + table("Labeled behaviors", "For `evaluate`.", furtherOfLabeled())
        + table(
            "Members",
            "For `climate --members`, with the columns of `--by` and `--outcome`; other columns are"
                + " ignored.",
            members());
  }

  private static String table(String title, String use, List<FileColumn> columns) {
    return columns.stream()
        .map(
            each ->
                "| `%s` | %s | %s |\n"
                    .formatted(each.name(), each.isRequired() ? "yes" : "", each.description()))
        .collect(
            Collectors.joining(
                "",
                "## " + title + "\n\n" + use + "\n\n| column | required | value |\n|---|---|---|\n",
                "\n"));
  }
}
