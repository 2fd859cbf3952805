package org.allyship.cli.output;

import java.util.Objects;
import org.allyship.cli.console.TextPage;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/** The codebook for a terminal. */
public final class CodebookPrinter {
  private static final String INTRODUCTION =
      "Code one behavior at a time, from its words alone: what is stated or plainly implied."
          + " 'unknown' is always allowed, and is not the lowest anchor. Do not guess motives."
          + " repair is 'na' where the actor made no mistake of their own.";

  private final int columns;

  /** Writes lines of that length. */
  public CodebookPrinter(int columns) {
    this.columns = columns;
  }

  /** Returns the text. */
  public String of(CodebookText words) {
    TextPage page = new TextPage(columns).paragraph("", INTRODUCTION);
    for (Feature feature : Feature.values()) {
      feature(page, feature, Objects.requireNonNull(words.features().get(feature)));
    }
    page.heading("Context, recorded and shown, never scored");
    words.context().forEach((id, context) -> context(page, id, context));
    return page.toString();
  }

  private static void feature(TextPage page, Feature feature, FeatureText words) {
    page.section(feature.id(), words.question());
    words.rulings().forEach(ruling -> page.paragraph("  - ", ruling));
    for (Anchor anchor : feature.anchors()) {
      AnchorText said = Objects.requireNonNull(words.anchors().get(anchor.id()));
      page.line("    " + anchor.id())
          .paragraph("      ", said.meaning())
          .paragraph("      Example: ", said.example())
          .paragraph("      Near miss: ", said.nearMiss());
    }
  }

  private static void context(TextPage page, String id, ContextText words) {
    page.section(id, words.question());
    words.anchors().forEach((name, meaning) -> page.paragraph("    " + name + ": ", meaning));
  }
}
