package org.allyship.content.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.CodebookText.Headings;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/** A codebook as a guide for coders in Markdown. */
public final class CodebookMarkdown {
  private final CodebookText codebook;
  private final StringBuilder page = new StringBuilder();

  private CodebookMarkdown(CodebookText codebook) {
    this.codebook = codebook;
  }

  /** Returns the guide, in the language of the codebook. */
  public static String of(CodebookText codebook) {
    return new CodebookMarkdown(codebook).page();
  }

  private String page() {
    Headings headings = codebook.headings();
    page.append("# ").append(headings.title()).append("\n\n");
    codebook.introduction().forEach(line -> page.append(line).append('\n'));
    page.append("\n`allyship codebook --format markdown`\n");
    for (Feature feature : Feature.values()) {
      feature(feature, Objects.requireNonNull(codebook.features().get(feature)));
    }
    page.append("\n## ").append(headings.context()).append("\n\n");
    page.append(headings.contextNote()).append('\n');
    codebook.context().forEach(this::context);
    return page.toString();
  }

  private void feature(Feature feature, FeatureText text) {
    page.append("\n## ").append(text.name()).append(" (`").append(feature.id()).append("`)\n\n");
    page.append(text.question()).append("\n\n");
    text.rulings().forEach(ruling -> page.append("- ").append(ruling).append('\n'));
    if (!text.rulings().isEmpty()) {
      page.append('\n');
    }
    Headings headings = codebook.headings();
    row(List.of(headings.anchor(), headings.meaning(), headings.example(), headings.nearMiss()));
    page.append("|---|---|---|---|\n");
    for (Anchor anchor : feature.anchors()) {
      AnchorText said = Objects.requireNonNull(text.anchors().get(anchor.id()));
      String named = "`" + anchor.id() + "` " + said.label();
      row(List.of(named, said.meaning(), said.example(), said.nearMiss()));
    }
  }

  private void context(String id, ContextText text) {
    page.append("\n### ").append(text.name()).append(" (`").append(id).append("`)\n\n");
    page.append(text.question()).append("\n\n");
    row(List.of(codebook.headings().anchor(), codebook.headings().meaning()));
    page.append("|---|---|\n");
    for (Map.Entry<String, String> anchor : text.anchors().entrySet()) {
      row(List.of("`" + anchor.getKey() + "`", anchor.getValue()));
    }
  }

  private void row(List<String> cells) {
    cells.forEach(cell -> page.append("| ").append(cell.replace("|", "\\|")).append(' '));
    page.append("|\n");
  }
}
