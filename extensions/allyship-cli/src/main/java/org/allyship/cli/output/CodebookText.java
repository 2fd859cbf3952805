package org.allyship.cli.output;

import org.allyship.content.words.AnchorWords;
import org.allyship.content.words.CodebookWords;
import org.allyship.content.words.ContextWords;
import org.allyship.content.words.FeatureWords;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/** The codebook for a terminal. */
public final class CodebookText {
  private static final String INTRODUCTION =
      "Code one behavior at a time, from its words alone: what is stated or plainly implied."
          + " 'unknown' is always allowed, and is not the lowest anchor. Do not guess motives."
          + " repair is 'na' where the actor made no mistake of their own.";

  private final int columns;

  /** Writes lines of that length. */
  public CodebookText(int columns) {
    this.columns = columns;
  }

  /** Returns the text. */
  public String of(CodebookWords words) {
    Page page = new Page(columns).paragraph("", INTRODUCTION);
    for (Feature feature : Feature.values()) {
      feature(page, feature, words.features().get(feature));
    }
    page.heading("Context, recorded and shown, never scored");
    words.context().forEach((id, context) -> context(page, id, context));
    return page.toString();
  }

  private static void feature(Page page, Feature feature, FeatureWords words) {
    page.section(feature.id(), words.question());
    words.rulings().forEach(ruling -> page.paragraph("  - ", ruling));
    for (Anchor anchor : feature.anchors()) {
      AnchorWords said = words.anchors().get(anchor.id());
      page.line("    " + anchor.id())
          .paragraph("      ", said.meaning())
          .paragraph("      Example: ", said.example())
          .paragraph("      Near miss: ", said.nearMiss());
    }
  }

  private static void context(Page page, String id, ContextWords words) {
    page.section(id, words.question());
    words.anchors().forEach((name, meaning) -> page.paragraph("    " + name + ": ", meaning));
  }
}
