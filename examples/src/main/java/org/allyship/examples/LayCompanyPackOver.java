package org.allyship.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.catalog.PackVersion;

/** Lays a company's own content over the bundled pack. */
public final class LayCompanyPackOver {
  private LayCompanyPackOver() {}

  /** Shows an action that the company reworded, and one that it retired. */
  public static void run(PrintStream out) {
    ContentPack company = ContentPacks.read(Path.of("company-pack"));
    ContentPack content = ContentPacks.bundled().overlaidWith(company);
    LocalizedText text = content.text(Locale.FRENCH);

    out.println(text.of(content.action("report-an-incident-with-consent")).title());
    Action today = content.currentAction(ActionId.of("raise-it-with-decision-makers"));
    out.println(today.id() + ": " + text.of(today).title());
    out.println("reviewed: " + text.language().reviewed());
    for (PackVersion layer : content.layers()) {
      out.println("from " + layer.id());
    }
  }
}
