package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.content.internal.FileReader.PendingFile;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.Language;
import org.allyship.content.text.ResultText;
import org.jspecify.annotations.Nullable;

/** Reads the files of one language. */
final class LanguageReader {
  private final String tag;
  private final PendingFile<Language> language;
  private final List<PendingFile<Entries>> tables = new ArrayList<>();
  private final PendingFile<Map<String, Map<String, String>>> labels;
  private final PendingFile<Map<String, String>> messages;
  private final PendingFile<CodebookText> codebook;
  private final PendingFile<ResultText> results;

  /**
   * Starts to read.
   *
   * @param shipped whether the pack ships with the library, whose build has checked the messages
   */
  LanguageReader(FileReader files, String tag, boolean shipped) {
    this.tag = tag;
    String folder = "i18n/".concat(tag).concat("/");
    this.language = files.read(folder.concat("language.json"), f -> language(tag, f));
    for (String file : EntryKind.files()) {
      if (!file.equals(EntryKind.SOURCES.file())) {
        tables.add(files.read(folder.concat(file), f -> text(file, f)));
      }
    }
    this.labels = files.read(folder.concat("labels.json"), LanguageReader::labels);
    this.messages =
        files.read(
            folder.concat("messages.json"), shipped ? Messages::unchecked : Messages::checked);
    this.codebook = files.read(folder.concat("codebook.json"), TextForms::codebook);
    this.results = files.read(folder.concat("results.json"), TextForms::results);
  }

  String tag() {
    return tag;
  }

  /** Returns the text, without the parts that have problems. */
  LanguageText text() {
    Language read = language.required();
    Entries entries = new Entries();
    for (PendingFile<Entries> table : tables) {
      entries.addAll(table.optional());
    }
    return new LanguageText(
        read == null ? new Language(tag, "", false) : read,
        entries,
        orEmpty(labels.optional()),
        orEmpty(messages.optional()),
        Optional.ofNullable(codebook.optional()),
        Optional.ofNullable(results.optional()));
  }

  private static Language language(String tag, Fields f) {
    String language = f.text("language");
    if (!language.isEmpty() && !language.equals(tag)) {
      f.report("language", "must be '%s', as the folder is, but was '%s'".formatted(tag, language));
    }
    return new Language(language, f.text("nativeName"), f.truth("reviewed"));
  }

  private static Map<String, Map<String, String>> labels(Fields f) {
    return f.objectsByName("labels", Fields::allTexts);
  }

  private static Entries text(String file, Fields f) {
    Entries text = new Entries();
    for (EntryKind<?, ?> kind : EntryKind.in(file)) {
      add(kind, f, text);
    }
    return text;
  }

  private static <T> void add(EntryKind<?, T> kind, Fields f, Entries text) {
    if (kind.hasText()) {
      text.addText(kind, f.objectsByName(kind.list(), kind::text));
    }
  }

  private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
