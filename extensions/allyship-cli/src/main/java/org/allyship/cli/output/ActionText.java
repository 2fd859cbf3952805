package org.allyship.cli.output;

import java.util.Locale;
import org.allyship.content.ActionWords;
import org.allyship.content.ContentPack;
import org.allyship.content.Words;
import org.allyship.core.Action;
import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Source;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/** All about an action, for people. */
public final class ActionText {
  private static final int WIDEST = 100;
  private static final String INDENT = "  ";

  private final ContentPack pack;
  private final Words words;
  private final int columns;

  /** Writes about actions of a pack, in its words for a language, on lines of that length. */
  public ActionText(ContentPack pack, Locale language, int columns) {
    this.pack = pack;
    this.words = pack.words(language);
    this.columns = Math.min(columns, WIDEST);
  }

  /** Returns what is to be said of an action; a spectrum says where it is placed. */
  public String of(Action action, Spectrum spectrum) {
    ActionWords said = words.of(action);
    StringBuilder text = new StringBuilder();
    text.append(said.title()).append("\n(").append(action.id()).append(")\n");
    section(text, "How", said.how());
    section(text, "Why", said.why());
    said.safety().ifPresent(safety -> section(text, "Safety", safety));
    text.append("\nLevel by its sources: ").append(Cells.name(action.level())).append('\n');
    placement(text, spectrum.place(action.coding(), IntendedUse.LEARNING));
    challenges(text, action);
    sources(text, action);
    return text.toString();
  }

  private void placement(StringBuilder text, Placement placement) {
    text.append("\nPlaced by default: ")
        .append(words.results().answers().get(Cells.name(placement.answer())).label())
        .append(", position ")
        .append(Cells.position(placement))
        .append(", ")
        .append(words.results().certainties().get(Cells.name(placement.certainty())).label())
        .append('\n');
    new Reasons(words)
        .of(placement)
        .forEach(reason -> text.append(INDENT).append(reason).append('\n'));
  }

  private void challenges(StringBuilder text, Action action) {
    if (action.challenges().isEmpty()) {
      return;
    }
    text.append("\nHelps with\n");
    for (ChallengeId id : action.challenges()) {
      paragraph(text, "%s (%s)".formatted(words.of(pack.challenge(id)).title(), id));
    }
  }

  private void sources(StringBuilder text, Action action) {
    text.append("\nSources\n");
    for (SourceId id : action.sources()) {
      Source source = pack.source(id);
      String at =
          source
              .doi()
              .map(doi -> " doi:" + doi)
              .orElse(source.url().map(url -> " " + url).orElse(""));
      paragraph(
          text,
          "[%s, %s] %s%s".formatted(id, Cells.name(source.verification()), source.citation(), at));
    }
  }

  private void section(StringBuilder text, String heading, String body) {
    text.append('\n').append(heading).append('\n');
    paragraph(text, body);
  }

  private void paragraph(StringBuilder text, String body) {
    for (String line : Cells.wrap(body, columns - INDENT.length())) {
      text.append(INDENT).append(line).append('\n');
    }
  }
}
