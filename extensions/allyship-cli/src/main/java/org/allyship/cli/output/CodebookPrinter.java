package org.allyship.cli.output;

import java.util.Objects;
import org.allyship.cli.console.TextPage;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.CodebookText.Headings;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/** The codebook for a terminal. */
public final class CodebookPrinter {
  private final int columns;

  /** Writes lines of that length. */
  public CodebookPrinter(int columns) {
    this.columns = columns;
  }

  /** Returns the text. */
  public String of(CodebookText words) {
    TextPage page = new TextPage(columns).paragraph("", String.join(" ", words.introduction()));
    for (Feature feature : Feature.values()) {
      feature(page, feature, words);
    }
    page.heading(words.headings().context());
    page.paragraph("", words.headings().contextNote());
    words.context().forEach((id, context) -> context(page, id, context));
    return page.toString();
  }

  private static void feature(TextPage page, Feature feature, CodebookText codebook) {
    FeatureText words = Objects.requireNonNull(codebook.features().get(feature));
    Headings headings = codebook.headings();
    page.section(feature.id(), words.question());
    words.rulings().forEach(ruling -> page.paragraph("  - ", ruling));
    for (Anchor anchor : feature.anchors()) {
      AnchorText said = Objects.requireNonNull(words.anchors().get(anchor.id()));
      page.line("    %s (%s)".formatted(anchor.id(), said.label()))
          .paragraph("      ", said.meaning())
          .paragraph("      " + headings.example() + ": ", said.example())
          .paragraph("      " + headings.nearMiss() + ": ", said.nearMiss());
    }
  }

  private static void context(TextPage page, String id, ContextText words) {
    page.section(id, words.question());
    words.anchors().forEach((name, meaning) -> page.paragraph("    " + name + ": ", meaning));
  }
}
