package org.allyship.cli.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.role.Attestation;
import org.allyship.core.role.Role;
import org.allyship.report.PatternMessages;
import org.allyship.scoring.person.FeedbackFigures;
import org.allyship.scoring.person.PatternFinding;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.RoleEligibility;
import org.allyship.scoring.person.ViewGap;
import org.allyship.scoring.steps.Habits;
import org.allyship.scoring.steps.NextStep;
import org.allyship.scoring.steps.NextSteps;
import org.allyship.scoring.steps.Preferences;

/** A page about one person, to be read by that person. */
public final class PatternPage {
  private final Content content;
  private final int columns;

  /** Writes on lines of that length, in those words. */
  public PatternPage(Content content, int columns) {
    this.content = content;
    this.columns = columns;
  }

  /** Returns the page, with next steps for somebody with these habits and wishes. */
  public String text(PersonPattern pattern, Habits habits, Preferences preferences) {
    TextPage page =
        new TextPage(columns)
            .line("%s, %s".formatted(pattern.person(), pattern.period()))
            .line("")
            .paragraph("", say("pattern-who-can-see"));
    ViewText views = new ViewText(content);
    roles(page, pattern);
    missing(page, pattern);
    views.add(page, pattern.others());
    views.add(page, pattern.self());
    gaps(page, pattern);
    findings(page, pattern);
    page.section("Claims", claim(pattern));
    page.section("Feedback", feedback(pattern.feedback()));
    new NextStepsText(content).add(page, steps(pattern, habits, preferences));
    return page.line("")
        .paragraph("", MadeFor.line(pattern.intendedUse(), pattern.provenance()).strip())
        .paragraph("", content.origin())
        .toString();
  }

  private List<NextStep> steps(PersonPattern pattern, Habits habits, Preferences preferences) {
    return NextSteps.among(content.pack().actions(), content.pack().challenges())
        .after(pattern, habits, preferences);
  }

  private String say(String key) {
    return content.message(key, Map.of());
  }

  private void roles(TextPage page, PersonPattern pattern) {
    page.heading("Role").paragraph(say("pattern-roles-are-granted"));
    if (pattern.roles().isEmpty()) {
      page.paragraph(say("pattern-no-role"));
    }
    for (Role role : pattern.roles()) {
      page.paragraph(granted(role)).paragraph("    ", "Evidence: " + evidence(role));
    }
  }

  private String granted(Role role) {
    return content.message(
        "pattern-role-granted",
        Map.of(
            "role", content.label(role.level()),
            "from", role.period().from().toString(),
            "to", role.period().to().toString()));
  }

  private static String evidence(Role role) {
    return role.attestations().stream()
        .map(Attestation::behavior)
        .map(BehaviorId::value)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void missing(TextPage page, PersonPattern pattern) {
    Optional<RoleEligibility> next =
        pattern.eligibilities().stream().filter(eligibility -> !eligibility.isMet()).findFirst();
    if (next.isPresent()) {
      page.heading("What is missing for: " + content.label(next.get().level()));
      next.get()
          .unmet()
          .forEach(missing -> page.paragraph("  - ", say(PatternMessages.missing(missing))));
    }
  }

  private void gaps(TextPage page, PersonPattern pattern) {
    page.heading("Both views beside each other");
    for (ViewGap gap : pattern.gaps()) {
      if (gap.level() != Level.ALLYSHIP && gap.self().count() + gap.others().count() == 0) {
        continue; // that nothing was done there is told above
      }
      page.paragraph(
          "%s or beyond: %s"
              .formatted(
                  content.label(gap.level()),
                  say(PatternMessages.gap(gap.comparison().verdict()))));
    }
  }

  private void findings(TextPage page, PersonPattern pattern) {
    if (pattern.findings().isEmpty()) {
      return;
    }
    page.heading("To know");
    for (PatternFinding finding : pattern.findings()) {
      String said =
          content.message(
              PatternMessages.finding(finding.type()), Map.of("count", finding.count()));
      page.paragraph("  - ", "%s (%s)".formatted(said, content.label(finding.view())));
    }
  }

  private String claim(PersonPattern pattern) {
    Optional<Level> claimed = pattern.claimed();
    if (claimed.isEmpty()) {
      return say("pattern-claim-none");
    }
    Map<String, String> levels =
        Map.of(
            "claimed", content.label(claimed.get()),
            "recognized", pattern.evidenced().map(content::label).orElse(""));
    if (pattern.evidenced().isEmpty()) {
      return content.message("pattern-claim-unrecognized", levels);
    }
    return content.message(
        claimed.equals(pattern.evidenced()) ? "pattern-claim-met" : "pattern-claim-gap", levels);
  }

  private String feedback(FeedbackFigures figures) {
    return content.message(
        "pattern-feedback",
        Map.of(
            "asked", figures.asked(),
            "helped", figures.helped(),
            "noDifference", figures.noDifference(),
            "harmed", figures.harmed()));
  }
}
