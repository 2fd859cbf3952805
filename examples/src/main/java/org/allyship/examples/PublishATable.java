package org.allyship.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.allyship.core.ParticipantId;
import org.allyship.disclosure.Breakdown;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.Disclosure;
import org.allyship.disclosure.Epsilon;
import org.allyship.disclosure.NoisyCounts;
import org.allyship.disclosure.PrivacyBudget;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Release;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.disclosure.Table;

/** Publishes a table of a host's own figures, with a cross-tab and with noise. */
public final class PublishATable {
  /** A real key comes from a secure random source and is stored apart from the ledger. */
  private static final byte[] SECRET = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);

  private static final int PEOPLE = 80;
  private static final List<String> SITES = List.of("Harbor", "Hillside", "Lakeside", "Remote");
  private static final List<Integer> TEMPORARY = List.of(2, 8, 7, 3);

  private PublishATable() {}

  /** Prints the mean score of each cell that may be published. */
  public static void run(PrintStream out) {
    List<ParticipantId> people = new ArrayList<>();
    List<String> sites = new ArrayList<>();
    List<String> contracts = new ArrayList<>();
    int[] scores = new int[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      people.add(ParticipantId.of("p-" + i));
      sites.add(SITES.get(i % SITES.size()));
      contracts.add(i / SITES.size() < TEMPORARY.get(i % SITES.size()) ? "temporary" : "permanent");
      scores[i] = i % 5 + 1;
    }

    Table table =
        Table.ofParticipants(people)
            .completePopulation() // everyone who belongs to the group, not a selection
            .by(Breakdown.of("site", sites))
            .by(Breakdown.of("contract", contracts).asAttribute()) // not known to readers
            .crossTab("site", "contract");
    ReleaseLedger ledger = ReleaseLedger.withKey(SECRET);
    Release<Double> means =
        Disclosure.exact()
            .release(
                table, ledger, cell -> cell.rows().map(row -> scores[row]).average().orElseThrow());
    for (Cell<Double> cell : means.cells()) {
      if (cell.result() instanceof Published<Double> mean) {
        out.printf("%s: %d people, mean %.1f%n", name(cell), mean.people(), mean.figure());
      } else {
        out.println(name(cell) + ": not shown");
      }
    }

    Epsilon half = Epsilon.of(1, 2);
    NoisyCounts noise = NoisyCounts.with(Disclosure.exact(), PrivacyBudget.of(half));
    if (means.at() instanceof Published<Double> everyone) {
      out.println("at least five: " + (noise.people(everyone, half) >= 5));
    }
  }

  private static String name(Cell<Double> cell) {
    return cell.keys().isEmpty()
        ? "everyone"
        : cell.keys().stream()
            .map(key -> key.values().toString())
            .collect(Collectors.joining(" x "));
  }
}
