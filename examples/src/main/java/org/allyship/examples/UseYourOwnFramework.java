package org.allyship.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.FrameworkText;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Feature;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.competency.CompetencyFigures;
import org.allyship.scoring.competency.CompetencyMatch;
import org.allyship.scoring.competency.PatternByCompetency;
import org.allyship.scoring.competency.PlacementByCompetency;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;

/** Groups results by the competencies of a company's own framework. */
public final class UseYourOwnFramework {
  private static final ParticipantId PERSON = ParticipantId.of("p-17");

  private UseYourOwnFramework() {}

  /** Shows one behavior and the pattern of a person by the competencies of the company. */
  public static void run(PrintStream out) {
    ContentPack company = ContentPacks.read(Path.of("company-pack"));
    ContentPack content = ContentPacks.bundled().overlaidWith(company);
    Framework framework = content.framework(FrameworkId.of("mills-inclusion"));
    FrameworkText text = content.text(Locale.ENGLISH).of(framework);

    Behavior behavior =
        Behavior.of(content.action("bring-it-to-the-floor-council"))
            .with(Feature.DIRECTION, "asked")
            .build();
    Placement placement = Spectrum.standard().place(behavior, IntendedUse.LEARNING);
    PlacementByCompetency placed = PlacementByCompetency.of(placement, behavior, framework);
    out.println(text.of(placed.proficiency().orElseThrow()).title());
    for (CompetencyMatch match : placed.competencies()) {
      out.println(text.of(match.competency()).title() + " " + match.reasons());
    }

    PersonPattern pattern =
        PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION)
            .of(PersonHistory.of(PERSON, records(behavior)), QuarterRange.ofYear(2026));
    PatternByCompetency year = PatternByCompetency.of(pattern, framework);
    for (CompetencyFigures figures : year.others().competencies()) {
      out.println(figures.competency() + " " + figures.keyFeatures());
    }
  }

  private static List<BehaviorRecord> records(Behavior behavior) {
    List<BehaviorRecord> records = new ArrayList<>();
    for (int month = 1; month <= 4; month++) {
      Behavior done =
          behavior.toBuilder()
              .id(BehaviorId.of("b-" + month))
              .actor(PERSON)
              .date(LocalDate.of(2026, month, 14))
              .perspective(Perspective.RECIPIENT)
              .reporter(ParticipantId.of("p-4"))
              .build();
      records.add(BehaviorRecord.of(done, Status.CONFIRMED));
    }
    return records;
  }
}
