package org.allyship.cli.output;

import java.util.List;
import org.allyship.cli.console.TextPage;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Source;
import org.allyship.core.internal.JsonNames;

/** Says where entries come from, and how far that was checked. */
final class Sources {
  private Sources() {}

  /** Adds the sources, most direct first. */
  static void add(TextPage page, Content content, List<SourceId> sources) {
    page.heading("Sources");
    for (SourceId id : sources) {
      Source source = content.pack().source(id);
      String at =
          source
              .doi()
              .map(doi -> " doi:" + doi)
              .orElse(source.url().map(url -> " " + url).orElse(""));
      page.paragraph(
          "[%s, %s] %s%s"
              .formatted(id, JsonNames.of(source.verification()), source.citation(), at));
    }
  }
}
