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
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.core.json.StrictJson;
import org.allyship.disclosure.CellKey;

/**
 * All that a monitor holds, line by line: what it is of, then people, then what was shown last. It
 * holds exact counts and people's ids, and is to be kept as closely as the records themselves.
 */
final class Snapshot {
  static final int FORMAT = 1;
  private static final String WHAT = "the snapshot of a climate";

  private Snapshot() {}

  /**
   * What a snapshot is of.
   *
   * @param format the version of the form
   * @param model the SHA-256 of the model
   * @param breakdowns the breakdowns of the design
   * @param sensitive those of them that are sensitive
   * @param threshold the fewest people that a cell can show
   * @param periods the periods of the design
   * @param challenges the challenges of the design
   * @param changes the number of the last change
   * @param people how many people follow
   * @param splits how many splits follow them
   * @param cells how many cells follow these
   * @param associations what was shown of outcomes
   * @param outcomesAt the number of the change up to which they were looked at
   */
  record Header(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) String model,
      @JsonProperty(required = true) List<String> breakdowns,
      @JsonProperty(required = true) List<String> sensitive,
      @JsonProperty(required = true) int threshold,
      @JsonProperty(required = true) List<String> periods,
      @JsonProperty(required = true) List<String> challenges,
      @JsonProperty(required = true) long changes,
      @JsonProperty(required = true) int people,
      @JsonProperty(required = true) int splits,
      @JsonProperty(required = true) int cells,
      @JsonIgnoreProperties("reliable") @JsonProperty(required = true)
          List<Association> associations,
      @JsonProperty(required = true) long outcomesAt) {
    /** Tells whether this can go on as another, which may have more periods after its own. */
    boolean canGoOnAs(Header other) {
      return format == other.format
          && model.equals(other.model)
          && breakdowns.equals(other.breakdowns)
          && sensitive.equals(other.sensitive)
          && threshold == other.threshold
          && periods.size() <= other.periods.size()
          && periods.equals(other.periods.subList(0, periods.size()))
          && challenges.equals(other.challenges);
    }
  }

  /** Makes the header when the number of the last change and of people are known. */
  interface HeaderOf {
    Header of(long changes, int people);
  }

  /**
   * A person.
   *
   * @param id who it is
   * @param state the compact form of the state
   * @param member where they stand; nothing when they are not in the group
   * @param changed the numbers of the last changes, as {@link Person} has them
   */
  record PersonRow(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) byte[] state,
      @JsonProperty(required = true) List<AttributesRow> member,
      @JsonProperty(required = true) long[] changed) {
    static PersonRow of(String id, byte[] state, Optional<Member> member, long[] changed) {
      return new PersonRow(id, state, member.stream().map(AttributesRow::of).toList(), changed);
    }

    Optional<Member> asMember() {
      return member.stream().findFirst().map(where -> where.asMember(ParticipantId.of(id)));
    }
  }

  /**
   * Where a member stands.
   *
   * @param segments the path of their value in each breakdown
   * @param challenges the challenges they named
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
   * What was shown of a topic.
   *
   * @param at the number of the change up to which it was counted
   * @param people how many people there were
   * @param counts the exact counts
   * @param measures which of them are shown, a bit each
   * @param earlier what was shown before, the newest first
   */
  record PublishedRow(
      @JsonProperty(required = true) long at,
      @JsonProperty(required = true) int people,
      @JsonProperty(required = true) int[] counts,
      @JsonProperty(required = true) long[] measures,
      @JsonProperty(required = true) List<PublishedRow> earlier) {
    static PublishedRow of(PublishedCounts shown) {
      return new PublishedRow(
          shown.at(),
          shown.counts().people(),
          shown.counts().counts(),
          shown.measures().toLongArray(),
          shown.before().stream().map(PublishedRow::of).toList());
    }

    PublishedCounts asShown() {
      return new PublishedCounts(
          at,
          new CellCounts(people, counts),
          BitSet.valueOf(measures),
          earlier.stream().map(PublishedRow::asShown).toList());
    }
  }

  /**
   * What was shown of the halves of a split.
   *
   * @param breakdown the breakdown
   * @param key the split
   * @param group the topic
   * @param halves both halves
   */
  record SplitRow(
      @JsonProperty(required = true) String breakdown,
      @JsonProperty(required = true) long key,
      @JsonProperty(required = true) String group,
      @JsonProperty(required = true) List<PublishedRow> halves) {}

  /**
   * What was shown of a cell.
   *
   * @param keys the cell; none for everybody
   * @param people how many people there were
   * @param groups what was shown, by topic
   */
  record CellRow(
      @JsonProperty(required = true) List<CellKey> keys,
      @JsonProperty(required = true) int people,
      @JsonProperty(required = true) Map<String, PublishedRow> groups) {
    static CellRow of(List<CellKey> parts, PublishedValues.CellValues cell) {
      Map<String, PublishedRow> topics = new TreeMap<>();
      cell.groups.forEach((topic, shown) -> topics.put(topic, PublishedRow.of(shown)));
      return new CellRow(parts, cell.people, topics);
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

    /** Hands everything on and leaves the stream open. */
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
      return StrictJson.read(text, type, WHAT + ", line " + line);
    }

    void end() throws IOException {
      line++;
      if (reader.readLine() != null) {
        throw wrong("goes on after its end");
      }
    }

    InvalidInputException wrong(String what) {
      return new InvalidInputException(WHAT, List.of(new Problem("line " + line, what)));
    }
  }
}
