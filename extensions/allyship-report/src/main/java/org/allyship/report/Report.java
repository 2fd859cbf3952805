package org.allyship.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.allyship.climate.Climate;
import org.allyship.content.ContentPack;
import org.allyship.content.LocalizedText;
import org.allyship.report.page.Page;
import org.allyship.report.page.Section;
import org.allyship.report.presentation.Presentation;
import org.allyship.report.template.JtepageGenerated;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.Placement;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.steps.NextStep;

/**
 * A report for people to read: one HTML page that needs no script and no other file, in the words
 * of a content pack.
 *
 * <pre>{@code
 * String html = Report.of(pattern).readers(ReportAudience.COACH).html(content.words(Locale.FRENCH));
 * }</pre>
 *
 * <p>Every page says who it is meant for, how it was made, with what and for what use. By default,
 * it is meant for the person it is about. Immutable and thread-safe; the same results and words
 * give the same text, whatever the machine's language.
 */
public final class Report {
  /** How many placements one report can hold. */
  public static final int MOST = 200;

  private static final int LONGEST_NOTE = 1000;

  private final Function<ReportText, PageContents> contents;
  private final Function<ReportText, String> readers;

  private Report(
      Function<ReportText, PageContents> contents, Function<ReportText, String> readers) {
    this.contents = contents;
    this.readers = readers;
  }

  private static Report of(Function<ReportText, PageContents> contents) {
    return new Report(contents, texts -> texts.of(ReportAudience.PERSON.message()));
  }

  /** Returns the report on one behavior, with the reasons for where it was placed. */
  public static Report of(Placement placement) {
    Objects.requireNonNull(placement, "placement");
    return of(texts -> new PlacementContents(texts, placement).of(texts.of("behavior-placed")));
  }

  /** Returns the report on one behavior that has a name. */
  public static Report of(NamedPlacement placement) {
    return of(texts -> new PlacementContents(texts, placement.placement()).of(placement.name()));
  }

  /**
   * Returns the report on several behaviors, in their order, which says nothing. Reasons are left
   * out, and said to be, where there are more than {@value PlacementsContents#MOST_WITH_REASONS}.
   *
   * @param placements 1 to {@value #MOST}, of one model and for one use
   * @throws IllegalArgumentException if the list is empty or too long, or if models or uses differ
   */
  public static Report of(List<NamedPlacement> placements) {
    List<NamedPlacement> all = List.copyOf(placements);
    if (all.isEmpty() || all.size() > MOST) {
      throw new IllegalArgumentException(
          "a report holds 1 to %s placements, but was given %s; make several"
              .formatted(MOST, all.size()));
    }
    requireOneOrigin(all);
    return of(texts -> new PlacementsContents(texts, all).contents());
  }

  private static void requireOneOrigin(List<NamedPlacement> placements) {
    Placement first = placements.get(0).placement();
    for (NamedPlacement named : placements) {
      Placement placement = named.placement();
      if (!placement.provenance().equals(first.provenance())
          || placement.intendedUse() != first.intendedUse()) {
        throw new IllegalArgumentException(
            "placements in one report must have one model and one use, but '%s' has others than '%s'"
                .formatted(named.name(), placements.get(0).name()));
      }
    }
  }

  /** Returns the report on what is on record of a person over time. */
  public static Report of(PersonPattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return of(texts -> new PatternContents(texts, pattern).contents());
  }

  /**
   * Returns the report on a person with proposed next steps.
   *
   * @param pattern what is on record
   * @param steps the steps, in their order
   * @param content the pack that has the actions and challenges of the steps
   */
  public static Report of(PersonPattern pattern, List<NextStep> steps, ContentPack content) {
    Objects.requireNonNull(pattern, "pattern");
    List<NextStep> all = List.copyOf(steps);
    return of(
        texts -> {
          PageContents contents = new PatternContents(texts, pattern).contents();
          return contents.with(new NextStepsSection(texts, content).of(all));
        });
  }

  /**
   * Returns the reasons for a placement alone: its meaning, the points of each criterion, and what
   * would change it.
   */
  public static Report reasons(Placement placement) {
    Objects.requireNonNull(placement, "placement");
    return of(
        texts -> new PlacementContents(texts, placement).reasons(texts.of("behavior-placed")));
  }

  /** Returns the report on a group, which shows breakdowns and challenges by their ids. */
  public static Report of(Climate climate) {
    return of(NamedClimate.of(climate));
  }

  /**
   * Returns the report on a group. By default, it is meant for the members. It shows the last
   * {@value ClimateContents#MOST_PERIODS} periods and up to {@value
   * SegmentSections#MOST_BREAKDOWNS} breakdowns with {@value SegmentSections#MOST} rows of segments
   * in all, and says so where there are more. In bundled words it takes less than 500,000 bytes.
   */
  public static Report of(NamedClimate climate) {
    Objects.requireNonNull(climate, "climate");
    return of(texts -> new ClimateContents(texts, climate).contents())
        .readers(ReportAudience.MEMBERS);
  }

  /** Returns this report, meant for other readers. */
  public Report readers(ReportAudience readers) {
    return new Report(contents, texts -> texts.of(readers.message()));
  }

  /**
   * Returns this report with a note on who can see it.
   *
   * @param note the whole note, in the language of the report
   * @throws IllegalArgumentException if it is blank or longer than 1,000 characters
   */
  public Report readers(String note) {
    String shown = NamedPlacement.shown("a note on readers", note, LONGEST_NOTE);
    return new Report(contents, texts -> shown);
  }

  /**
   * Returns the page.
   *
   * @param text what to say it with
   * @throws NoSuchElementException if the pack has no words for an entry that the report names
   */
  public String html(LocalizedText text) {
    StringOutput html = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page(text));
    return html.toString();
  }

  /**
   * Returns the same texts and figures as plain text, for a terminal.
   *
   * @param text what to say it with
   */
  public Presentation presentation(LocalizedText text) {
    return Presenter.of(page(text));
  }

  private Page page(LocalizedText text) {
    ReportText texts = new ReportText(text);
    PageContents made = contents.apply(texts);
    List<Section> notes = new MethodNotes(texts, readers.apply(texts)).of(made);
    return new Page(
        texts.language(),
        texts.direction(),
        made.kicker(),
        made.title(),
        made.lead(),
        made.sections(),
        notes);
  }
}
