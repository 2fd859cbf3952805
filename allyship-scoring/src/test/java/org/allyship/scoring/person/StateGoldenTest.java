package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Status;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.SpectrumModel;
import org.junit.jupiter.api.Test;

/**
 * States in every format that was released, read and written as recorded. A new format adds files
 * and leaves those of the formats before it.
 */
class StateGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/allyship/scoring/person/golden");
  private static final Spectrum SPECTRUM = spectrum();

  private static Spectrum spectrum() {
    String name = "small-format-1.json";
    try (InputStream json = Spectrum.class.getResourceAsStream(name)) {
      return Spectrum.of(SpectrumModel.read(Objects.requireNonNull(json, name), name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static PersonState state() {
    PersonState state = PersonState.empty(SPECTRUM);
    for (Level level : Level.values()) {
      state.add(record(level, Perspective.RECIPIENT, 1));
      state.add(record(level, Perspective.RECORD, 2));
      state.add(record(level, Perspective.SELF, 0));
      state.add(new Claim(PERSON, level, LocalDate.of(2026, 3, 1)));
    }
    BehaviorRecord helped = record(Level.ALLYSHIP, Perspective.SELF, 0);
    state.add(
        helped.toBuilder()
            .addFeedback(
                Feedback.builder()
                    .about(helped.id())
                    .reporter(PatternValues.reporter(3))
                    .date(LocalDate.of(2026, 3, 2))
                    .effect(Feedback.Effect.HELPED)
                    .build())
            .build());
    state.add(record(Coding.of(Anchor.ACT_HARM), Perspective.OBSERVER, 1, Status.CONFIRMED));
    state.add(record(Coding.of(Anchor.ACT_DEED), Perspective.OBSERVER, 1, Status.PROPOSED));
    return state;
  }

  private static BehaviorRecord record(Level level, Perspective perspective, int reporter) {
    return record(PatternValues.typical(level), perspective, reporter, Status.CONFIRMED);
  }

  private static BehaviorRecord record(
      Coding coding, Perspective perspective, int reporter, Status status) {
    return BehaviorRecord.of(
        Behavior.of(coding)
            .id(BehaviorId.of("b1"))
            .actor(PERSON)
            .date(LocalDate.of(2026, perspective == Perspective.RECORD ? 8 : 2, 1))
            .perspective(perspective)
            .reporter(perspective == Perspective.SELF ? PERSON : PatternValues.reporter(reporter))
            .build(),
        status);
  }

  private static String golden(String file, String actual) throws IOException {
    Path path = GOLDEN.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI, where nothing is recorded").isNotEqualTo("true");
      Files.createDirectories(GOLDEN);
      Files.writeString(path, actual + "\n");
    }
    return Files.readString(path).strip();
  }

  @Test
  void bytes_of_format_2_are_written_and_read_as_recorded() throws IOException {
    String actual = HexFormat.of().formatHex(state().toBytes());
    String recorded = golden("state-format-2.hex", actual);
    assertThat(actual).isEqualTo(recorded);
    assertThat(PersonState.of(HexFormat.of().parseHex(recorded), SPECTRUM)).isEqualTo(state());
  }

  @Test
  void json_of_format_2_is_written_and_read_as_recorded() throws IOException {
    String actual = state().toJson();
    String recorded = golden("state-format-2.json", actual);
    assertThat(actual).isEqualTo(recorded);
    assertThat(PersonState.of(recorded, SPECTRUM)).isEqualTo(state());
  }
}
