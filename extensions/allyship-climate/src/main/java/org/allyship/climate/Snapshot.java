package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.PublishedValues;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.SafeText;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.disclosure.CellKey;

/**
 * The stored form of a monitor, line by line: a header, then people, then the published counts. It
 * holds exact counts and people's ids; keep it as closely as the records themselves.
 */
final class Snapshot {
  /** The number of the format. */
  static final int FORMAT = 1;

  private static final String NAME = "the snapshot of a climate";

  private Snapshot() {}

  /**
   * The first line of a snapshot.
   *
   * @param format the number of the format
   * @param ledger the SHA-256 digest of the ledger
   * @param model the SHA-256 digest of the model
   * @param breakdowns the breakdowns of the design
   * @param sensitive the sensitive breakdowns
   * @param threshold the smallest number of people of a published cell
   * @param protection how counts are protected: exact, or perturbed with which secret
   * @param periods the periods of the design
   * @param challenges the challenges of the design, in the order of their counts
   * @param measures the codes of the measures of a period, in the order of their counts
   * @param changes the number of the last change
   * @param people the number of people that follow
   * @param splits the number of splits that follow the people
   * @param cells the number of cells that follow the splits, besides the whole group
   * @param associations the published associations with outcomes
   * @param outcomesAt the number of the last change before they were computed
   */
  record Header(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) String ledger,
      @JsonProperty(required = true) String model,
      @JsonProperty(required = true) List<String> breakdowns,
      @JsonProperty(required = true) List<String> sensitive,
      @JsonProperty(required = true) int threshold,
      @JsonProperty(required = true) String protection,
      @JsonProperty(required = true) List<String> periods,
      @JsonProperty(required = true) List<String> challenges,
      @JsonProperty(required = true) List<String> measures,
      @JsonProperty(required = true) long changes,
      @JsonProperty(required = true) int people,
      @JsonProperty(required = true) int splits,
      @JsonProperty(required = true) int cells,
      @JsonIgnoreProperties("reliable") @JsonProperty(required = true)
          List<Association> associations,
      @JsonProperty(required = true) long outcomesAt) {
    /**
     * Returns why a monitor cannot continue from this snapshot, part by part; empty if it can. The
     * monitor may have more periods after those of the snapshot.
     *
     * @param monitor the header that the monitor would write now
     */
    List<Problem> differences(Header monitor) {
      if (format != monitor.format) {
        return List.of(
            problem(
                "format",
                "has format %s, and this library reads format %s; use the version that wrote it"
                    .formatted(format, monitor.format)));
      }
      List<Problem> all = new ArrayList<>();
      if (!ledger.equals(monitor.ledger)) {
        all.add(
            problem(
                "ledger",
                "belongs to the ledger with SHA-256 %s, but the ledger given has %s; give the ledger that was stored together with this snapshot"
                    .formatted(ledger, monitor.ledger)));
      }
      if (!model.equals(monitor.model)) {
        all.add(
            problem(
                "model",
                "was made with the model with SHA-256 %s, but the model given has %s; give the same model"
                    .formatted(model, monitor.model)));
      }
      add(all, "breakdowns", breakdowns, monitor.breakdowns);
      add(all, "sensitive", sensitive, monitor.sensitive);
      add(all, "threshold", threshold, monitor.threshold);
      add(all, "protection", protection, monitor.protection);
      if (periods.size() > monitor.periods.size()
          || !periods.equals(monitor.periods.subList(0, periods.size()))) {
        all.add(
            problem(
                "periods",
                "has the periods %s, but the design has %s; begin with the same ones and add further periods after them"
                    .formatted(text(periods), text(monitor.periods))));
      }
      add(all, "challenges", sorted(challenges), sorted(monitor.challenges));
      if (!sorted(measures).equals(sorted(monitor.measures))) {
        all.add(
            problem(
                "measures",
                "has the measures %s, but this library has %s; use the version that wrote it"
                    .formatted(text(measures), text(monitor.measures))));
      }
      return all;
    }

    private static void add(List<Problem> all, String part, Object stored, Object given) {
      if (!stored.equals(given)) {
        all.add(
            problem(
                part,
                "has the %s %s, but the design has %s; give the same"
                    .formatted(part, text(stored), text(given))));
      }
    }

    private static List<String> sorted(List<String> codes) {
      return codes.stream().sorted().toList();
    }

    private static String text(Object value) {
      return SafeText.of(value.toString());
    }

    private static Problem problem(String part, String message) {
      return new Problem("line 1/" + part, message);
    }
  }

  /** Makes the header once the numbers of the last change and of people are known. */
  interface HeaderOf {
    Header of(long changes, int people);
  }

  /**
   * The line of a person.
   *
   * @param id the person
   * @param state the compact form of the state
   * @param member the attributes of a member; empty if the person is not in the group
   * @param changed the numbers of the last changes, as in {@link
   *     org.allyship.climate.internal.Person}
   */
  record PersonRow(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) byte[] state,
      @JsonProperty(required = true) List<AttributesRow> member,
      @JsonProperty(required = true) long[] changed) {
    Optional<Member> asMember() {
      return member.stream().findFirst().map(row -> row.asMember(ParticipantId.of(id)));
    }
  }

  /**
   * The attributes of a member.
   *
   * @param segments the path of their value in each breakdown
   * @param challenges the challenges that they named
   * @param outcomes their answers to scales of the host
   */
  record AttributesRow(
      @JsonProperty(required = true) Map<String, List<String>> segments,
      @JsonProperty(required = true) List<String> challenges,
      @JsonProperty(required = true) Map<String, Double> outcomes) {
    static AttributesRow of(Member member) {
      return new AttributesRow(
          new TreeMap<>(member.segments()),
          member.challenges().stream().map(ChallengeId::value).sorted().toList(),
          new TreeMap<>(member.outcomes()));
    }

    Member asMember(ParticipantId person) {
      Set<ChallengeId> named = challenges.stream().map(ChallengeId::of).collect(Collectors.toSet());
      return new Member(person, segments, named, outcomes);
    }
  }

  /**
   * The published counts of a measure group.
   *
   * @param at the number of the last change before the count
   * @param people the number of people
   * @param counts the exact counts, in the order of the codes in the header
   * @param measures the published measures, by their positions among the codes in the header
   * @param earlier the earlier publications, the newest first
   */
  record PublishedRow(
      @JsonProperty(required = true) long at,
      @JsonProperty(required = true) int people,
      @JsonProperty(required = true) int[] counts,
      @JsonProperty(required = true) int[] measures,
      @JsonProperty(required = true) List<PublishedRow> earlier) {
    static PublishedRow of(PublishedCounts shown) {
      return new PublishedRow(
          shown.at(),
          shown.counts().people(),
          shown.counts().counts(),
          shown.measures().stream().toArray(),
          shown.before().stream().map(PublishedRow::of).toList());
    }
  }

  /**
   * The published counts of a split.
   *
   * @param key the split
   * @param group the name of the measure group
   * @param parts the counts of both parts
   */
  record SplitRow(
      @JsonProperty(required = true) long key,
      @JsonProperty(required = true) String group,
      @JsonProperty(required = true) List<PublishedRow> parts) {}

  /**
   * The published counts of a cell.
   *
   * @param keys the cell; empty for the whole group
   * @param people the number of people
   * @param groups the published counts, by the name of the measure group
   */
  record CellRow(
      @JsonProperty(required = true) List<CellKey> keys,
      @JsonProperty(required = true) int people,
      @JsonProperty(required = true) Map<String, PublishedRow> groups) {
    static CellRow of(List<CellKey> keys, PublishedValues.CellValues cell) {
      Map<String, PublishedRow> groups = new TreeMap<>();
      cell.groups.forEach((group, shown) -> groups.put(group, PublishedRow.of(shown)));
      return new CellRow(keys, cell.people, groups);
    }
  }

  /** Writes lines. */
  static final class Out implements AutoCloseable {
    private final Writer writer;

    Out(OutputStream to) {
      this.writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    }

    void write(Object line) throws IOException {
      writer.write(StrictJson.write(line));
      writer.write('\n');
    }

    /** Flushes the stream and leaves it open. */
    @Override
    public void close() throws IOException {
      writer.flush();
    }
  }

  /** Reads lines, and leaves the stream open. */
  static final class In {
    private final BufferedReader reader;
    private int line;

    In(InputStream from) {
      this.reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
    }

    <T> T read(Class<T> type) throws IOException {
      String text = reader.readLine();
      line++;
      if (text == null) {
        throw wrong("ends too early");
      }
      return StrictJson.read(text, type, NAME + ", line " + line);
    }

    void end() throws IOException {
      line++;
      if (reader.readLine() != null) {
        throw wrong("goes on after its end");
      }
    }

    InvalidInputException wrong(String message) {
      return wrong(List.of(new Problem("line " + line, message)));
    }

    InvalidInputException wrong(List<Problem> problems) {
      return new InvalidInputException(NAME, problems);
    }
  }
}
