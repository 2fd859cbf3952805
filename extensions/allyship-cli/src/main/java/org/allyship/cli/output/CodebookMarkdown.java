package org.allyship.cli.output;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/** The codebook as a page of Markdown. */
public final class CodebookMarkdown {
  private static final String INTRODUCTION =
      """
      # Codebook

      Code one behavior at a time, from its words alone: what is stated or plainly implied.
      `unknown` is always allowed, and is not the lowest anchor: it says that the words do not tell.
      Do not guess motives. `repair` is `na` where the actor made no mistake of their own.

      This page is written by `allyship codebook --format markdown`.
      """;

  private CodebookMarkdown() {}

  /** Returns the page. */
  public static String of(CodebookText words) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Feature feature : Feature.values()) {
      feature(page, feature, Objects.requireNonNull(words.features().get(feature)));
    }
    page.append("\n## Context\n\nRecorded and shown next to a behavior, never scored.\n");
    words.context().forEach((id, context) -> context(page, id, context));
    return page.toString();
  }

  private static void feature(StringBuilder page, Feature feature, FeatureText words) {
    page.append("\n## ").append(words.name()).append(" (`").append(feature.id()).append("`)\n\n");
    page.append(words.question()).append("\n\n");
    words.rulings().forEach(ruling -> page.append("- ").append(ruling).append('\n'));
    if (!words.rulings().isEmpty()) {
      page.append('\n');
    }
    page.append("| anchor | meaning | example | near miss |\n|---|---|---|---|\n");
    for (Anchor anchor : feature.anchors()) {
      AnchorText said = Objects.requireNonNull(words.anchors().get(anchor.id()));
      row(page, List.of("`" + anchor.id() + "`", said.meaning(), said.example(), said.nearMiss()));
    }
  }

  private static void context(StringBuilder page, String id, ContextText words) {
    page.append("\n### ").append(words.name()).append(" (`").append(id).append("`)\n\n");
    page.append(words.question()).append("\n\n| answer | meaning |\n|---|---|\n");
    for (Map.Entry<String, String> anchor : words.anchors().entrySet()) {
      row(page, List.of("`" + anchor.getKey() + "`", anchor.getValue()));
    }
  }

  private static void row(StringBuilder page, List<String> cells) {
    cells.forEach(cell -> page.append("| ").append(cell.replace("|", "\\|")).append(' '));
    page.append("|\n");
  }
}
