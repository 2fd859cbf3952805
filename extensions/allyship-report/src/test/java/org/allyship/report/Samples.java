package org.allyship.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.Language;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;

/** Made-up results to make reports of. */
final class Samples {
  static final ContentPack CONTENT = ContentPacks.bundled();
  private static final Spectrum SPECTRUM = Spectrum.standard();
  private static final ParticipantId PERSON = ParticipantId.of("p-17");

  private Samples() {}

  /** Every report that the tests look at, by its name. */
  static Map<String, Report> reports() {
    Map<String, Report> reports = new LinkedHashMap<>();
    reports.put("placement", Report.of(advocacy()));
    reports.put("placement-settled", Report.of(new NamedPlacement("b-8", settled())));
    reports.put("placement-performative", Report.of(performative()).readers(ReportAudience.COACH));
    reports.put("placement-unknown", Report.of(place(Coding.unknown())));
    reports.put("placements", Report.of(several()).readers(ReportAudience.RESEARCHERS));
    reports.put("pattern", Report.of(pattern()));
    reports.put("pattern-others-only", Report.of(othersOnly()).readers("Read in May, by two."));
    reports.put("pattern-empty", Report.of(pattern(List.of(), List.of())));
    reports.put("climate", Report.of(SampleClimate.named()));
    reports.put(
        "climate-small", Report.of(SampleClimate.SMALL).readers(ReportAudience.RESEARCHERS));
    reports.put("climate-suppressed", Report.of(SampleClimate.of(4)));
    return reports;
  }

  static List<Locale> languages() {
    return CONTENT.languages().stream().map(Language::locale).toList();
  }

  static Placement place(Coding coding) {
    return SPECTRUM.place(coding, IntendedUse.LEARNING);
  }

  static Placement advocacy() {
    return place(
        Coding.of(
            Anchor.ACT_DEED,
            Anchor.REACH_ORGANIZATION,
            Anchor.COST_STANDING,
            Anchor.RULES_USES,
            Anchor.DIRECTION_ASKED,
            Anchor.OUTCOME_EASED));
  }

  static Placement settled() {
    return place(
        Coding.of(
            Anchor.ACT_DEED,
            Anchor.REACH_PERSON,
            Anchor.TIMING_MOMENT,
            Anchor.COST_COMFORT,
            Anchor.GAIN_NONE,
            Anchor.RULES_NONE,
            Anchor.TRANSFER_VOICE,
            Anchor.DIRECTION_WITH,
            Anchor.FOLLOW_THROUGH_REPEATED,
            Anchor.CONGRUENCE_NEUTRAL,
            Anchor.VISIBILITY_PUBLIC,
            Anchor.OUTCOME_EASED,
            Anchor.REPAIR_NA));
  }

  static Placement performative() {
    return place(
        Coding.of(
            Anchor.ACT_SYMBOL,
            Anchor.REACH_SELF,
            Anchor.COST_NONE,
            Anchor.GAIN_ADVANTAGE,
            Anchor.CONGRUENCE_CONTRADICTS,
            Anchor.VISIBILITY_PUBLIC,
            Anchor.OUTCOME_UNCHANGED));
  }

  static List<NamedPlacement> several() {
    List<NamedPlacement> several = new ArrayList<>();
    several.add(
        new NamedPlacement("Moved the weekly call so that nobody misses prayer", settled()));
    several.add(new NamedPlacement("Pressed the board for open pay bands", advocacy()));
    several.add(new NamedPlacement("Put up a banner in June", performative()));
    several.add(
        new NamedPlacement(
            "Stood between a colleague and the guards",
            place(
                Coding.of(
                    Anchor.ACT_DEED,
                    Anchor.REACH_PERSON,
                    Anchor.COST_LIVELIHOOD,
                    Anchor.RULES_DEFIES,
                    Anchor.TRANSFER_OWN,
                    Anchor.DIRECTION_LED))));
    several.add(new NamedPlacement("b-5", place(Coding.of(Anchor.ACT_NONE))));
    return several;
  }

  static List<NamedPlacement> many(int count) {
    List<Placement> kinds = several().stream().map(NamedPlacement::placement).toList();
    List<NamedPlacement> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      many.add(
          new NamedPlacement(
              "A behavior with a name of some length, no. " + i, kinds.get(i % kinds.size())));
    }
    return many;
  }

  static PersonPattern pattern() {
    List<BehaviorRecord> records = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String action =
          month % 3 == 0 ? "raise-it-with-decision-makers" : "affirm-the-person-on-the-spot";
      Perspective perspective = month % 2 == 0 ? Perspective.RECIPIENT : Perspective.OBSERVER;
      records.add(done(action, 2026, month, perspective, "p-" + month % 4, Status.CONFIRMED));
      records.add(
          done(
              "affirm-the-person-on-the-spot",
              2026,
              month,
              Perspective.SELF,
              "p-17",
              Status.CONFIRMED));
      records.add(
          done(
              month % 3 == 0 ? action : "ask-whose-voice-is-missing",
              2026,
              month,
              Perspective.SELF,
              "p-17",
              month == 5 ? Status.PROPOSED : Status.CONFIRMED));
      if (month % 4 == 0) {
        records.add(
            done(
                "affirm-the-person-on-the-spot",
                2025,
                month,
                perspective,
                "p-3",
                Status.CONFIRMED));
        records.add(
            done(
                "affirm-the-person-on-the-spot",
                2025,
                month,
                Perspective.SELF,
                "p-17",
                Status.CONFIRMED));
      }
    }
    return pattern(
        records, List.of(new Claim(PERSON, Level.ACCOMPLICESHIP, LocalDate.of(2026, 1, 9))));
  }

  static PersonPattern othersOnly() {
    return pattern(
        List.of(
            done(
                "affirm-the-person-on-the-spot",
                2026,
                2,
                Perspective.OBSERVER,
                "p-3",
                Status.CONFIRMED),
            done(
                "raise-it-with-decision-makers",
                2026,
                4,
                Perspective.RECIPIENT,
                "p-3",
                Status.CONFIRMED)),
        List.of());
  }

  static PersonPattern pattern(List<BehaviorRecord> records, List<Claim> claims) {
    return PersonPatterns.with(SPECTRUM, IntendedUse.SELF_REFLECTION)
        .of(new PersonHistory(PERSON, records, claims), QuarterRange.ofYear(2026));
  }

  private static BehaviorRecord done(
      String id, int year, int month, Perspective perspective, String reporter, Status status) {
    Action action = CONTENT.action(id);
    Behavior behavior =
        Behavior.of(action)
            .id(BehaviorId.of("b-%s-%s-%s-%s-%s".formatted(year, month, reporter, id, status)))
            .actor(PERSON)
            .date(LocalDate.of(year, month, 14))
            .perspective(perspective)
            .reporter(ParticipantId.of(reporter))
            .build();
    return BehaviorRecord.of(behavior, status);
  }
}
