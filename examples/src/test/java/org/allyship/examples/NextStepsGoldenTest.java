package org.allyship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.steps.Habits;
import org.allyship.scoring.steps.NextStep;
import org.allyship.scoring.steps.NextSteps;
import org.junit.jupiter.api.Test;

/**
 * Records what the bundled catalog proposes to many kinds of people, in a file that a person reads
 * and judges: would a good coach propose this? Each change of rules or catalog shows there.
 */
class NextStepsGoldenTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/allyship/examples/next-steps.txt");
  private static final QuarterRange PERIOD = QuarterRange.ofYear(2026);
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
  private static final ContentPack CONTENT = ContentPacks.bundled();
  private static final LocalizedText TEXT = CONTENT.text(Locale.ENGLISH);
  private static final NextSteps STEPS = NextSteps.among(CONTENT.actions(), CONTENT.challenges());

  @Test
  void everyone_gets_the_proposals_that_were_judged_good() throws IOException {
    StringBuilder text = new StringBuilder();
    new Personas(CONTENT).all().forEach(persona -> text.append(page(persona)));
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI must not record").isNotEqualTo("true");
      Files.writeString(FILE, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(FILE));
  }

  private static String page(Persona persona) {
    PersonHistory history = persona.history();
    PersonPattern pattern = PATTERNS.of(history, PERIOD);
    StringBuilder page = new StringBuilder("# " + persona.name + "\n");
    page.append("says ").append(StrictJson.write(persona.preferences)).append('\n');
    page.append("recognized ").append(pattern.evidenced().map(StrictJson::write).orElse("nowhere"));
    page.append(", found ").append(StrictJson.write(pattern.findings())).append('\n');
    for (NextStep step : steps(persona, pattern)) {
      page.append("- %s: %s%n".formatted(step.action().id(), TEXT.of(step.action()).title()));
      page.append(
          "  %s, %s%s, because %s%n"
              .formatted(
                  step.action().level(),
                  step.action().effort(),
                  step.needsSafetyNote() ? ", with a safety note" : "",
                  step.reasons().stream()
                      .map(StrictJson::write)
                      .collect(Collectors.joining(", "))));
    }
    return page.append('\n').toString();
  }

  private static List<NextStep> steps(Persona persona, PersonPattern pattern) {
    return STEPS.after(pattern, Habits.of(persona.history(), PERIOD), persona.preferences);
  }
}
