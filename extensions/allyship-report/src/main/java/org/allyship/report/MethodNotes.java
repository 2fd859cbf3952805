package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.content.text.Language;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.Provenance;

/** The notes of every report: who it is meant for, how it was made, and what with. */
final class MethodNotes {
  private final ReportText texts;
  private final String readers;

  MethodNotes(ReportText texts, String readers) {
    this.texts = texts;
    this.readers = readers;
  }

  List<Section> of(PageContents contents) {
    List<Section> notes = new ArrayList<>();
    notes.add(Section.of(texts.of("who-can-see")).say(readers).say(texts.of("not-for")).build());
    Section.Builder method = Section.of(texts.of("method"));
    contents.method().forEach(method::say);
    method.say(texts.of("not-validated"));
    Language language = texts.content().language();
    if (!texts.isReviewed()) {
      method.say(texts.of("translation-unreviewed", Map.of("language", language.nativeName())));
    }
    notes.add(method.show(origin(contents)).build());
    return notes;
  }

  private PageTable origin(PageContents contents) {
    Provenance provenance = contents.provenance();
    return new PageTable(
        texts.of("made-with"),
        List.of(),
        List.of(
            List.of(texts.of("use"), texts.label(contents.use())),
            List.of(texts.of("model"), provenance.modelId() + " " + provenance.modelVersion()),
            List.of(texts.of("model-sha-256"), provenance.modelSha256()),
            List.of(texts.of("library"), provenance.libraryVersion())));
  }
}
