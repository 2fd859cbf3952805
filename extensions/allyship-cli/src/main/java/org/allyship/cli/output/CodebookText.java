package org.allyship.cli.output;

import org.allyship.content.AnchorWords;
import org.allyship.content.CodebookWords;
import org.allyship.content.ContextWords;
import org.allyship.content.FeatureWords;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/** The codebook for a terminal. */
public final class CodebookText {
  private static final int WIDEST = 100;
  private static final String INTRODUCTION =
      "Code one behavior at a time, from its words alone: what is stated or plainly implied."
          + " 'unknown' is always allowed, and is not the lowest anchor. Do not guess motives."
          + " repair is 'na' where the actor made no mistake of their own.";

  private final int columns;

  /** Writes lines of that length. */
  public CodebookText(int columns) {
    this.columns = Math.min(columns, WIDEST);
  }

  /** Returns the text. */
  public String of(CodebookWords words) {
    StringBuilder text = new StringBuilder();
    indented(text, "", INTRODUCTION);
    for (Feature feature : Feature.values()) {
      feature(text, feature, words.features().get(feature));
    }
    text.append("\nContext, recorded and shown, never scored\n");
    words.context().forEach((id, context) -> context(text, id, context));
    return text.toString();
  }

  private void feature(StringBuilder text, Feature feature, FeatureWords words) {
    text.append('\n').append(feature.id()).append('\n');
    indented(text, "  ", words.question());
    words.rulings().forEach(ruling -> indented(text, "  - ", ruling));
    for (Anchor anchor : feature.anchors()) {
      AnchorWords said = words.anchors().get(anchor.id());
      text.append("    ").append(anchor.id()).append('\n');
      indented(text, "      ", said.meaning());
      indented(text, "      Example: ", said.example());
      indented(text, "      Near miss: ", said.nearMiss());
    }
  }

  private void context(StringBuilder text, String id, ContextWords words) {
    text.append('\n').append(id).append('\n');
    indented(text, "  ", words.question());
    words.anchors().forEach((name, meaning) -> indented(text, "    " + name + ": ", meaning));
  }

  /** Appends a paragraph whose later lines stand under the first word of its first. */
  private void indented(StringBuilder text, String lead, String paragraph) {
    String before = lead;
    for (String line : Cells.wrap(paragraph, columns - lead.length())) {
      text.append(before).append(line).append('\n');
      before = " ".repeat(lead.length());
    }
  }
}
