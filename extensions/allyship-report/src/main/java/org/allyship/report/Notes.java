package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.content.text.Language;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.scoring.Provenance;

/** What stands on every report: who it is meant for, how it was made, and what with. */
final class Notes {
  private final Texts texts;
  private final String readers;

  Notes(Texts texts, String readers) {
    this.texts = texts;
    this.readers = readers;
  }

  List<Section> of(PageContents contents) {
    List<Section> notes = new ArrayList<>();
    notes.add(
        Section.of(texts.of("report-who-can-see"))
            .say(readers)
            .say(texts.of("report-not-for"))
            .build());
    Section.Builder method = Section.of(texts.of("report-method"));
    contents.method().forEach(method::say);
    method.say(texts.of("report-not-validated"));
    Language language = texts.words().language();
    if (!language.reviewed()) {
      method.say(texts.of("translation-unreviewed", Map.of("language", language.nativeName())));
    }
    notes.add(method.show(origin(contents)).build());
    return notes;
  }

  private PageTable origin(PageContents contents) {
    Provenance provenance = contents.provenance();
    return new PageTable(
        texts.of("report-made-with"),
        List.of(),
        List.of(
            List.of(texts.of("report-use"), texts.words().label(contents.use())),
            List.of(
                texts.of("report-model"), provenance.modelId() + " " + provenance.modelVersion()),
            List.of(texts.of("report-fingerprint"), provenance.modelSha256()),
            List.of(texts.of("report-library"), provenance.libraryVersion())));
  }
}
