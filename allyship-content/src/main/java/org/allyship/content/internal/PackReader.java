package org.allyship.content.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.content.internal.FileReader.Reading;
import org.allyship.core.json.InvalidInputException;

/** Reads a pack, and reports everything that is wrong within its files at once. */
public final class PackReader {
  private PackReader() {}

  /**
   * Reads all the files of a pack.
   *
   * @param name a name for the pack, for messages
   * @throws InvalidInputException if any is not as it must be
   * @throws UncheckedIOException if any cannot be read
   */
  public static PackFiles read(PackSource source, String name) {
    return read(new FileReader(source, name), false);
  }

  /**
   * Reads the pack that ships with the library: its entries and its first language at once, any
   * other language when it is first asked for. The patterns of its messages were checked when the
   * library was built, all else is checked as it is read.
   */
  public static PackFiles shipped(PackSource source) {
    return read(new FileReader(source, "bundled"), true);
  }

  private static PackFiles read(FileReader files, boolean shipped) {
    Reading<Manifest> manifestReading = files.read("pack.json", Manifest::read);
    List<Reading<Entries>> tables = new ArrayList<>();
    for (String file : EntryKind.files()) {
      tables.add(files.read(file, f -> entries(file, f)));
    }
    Manifest manifest = manifestReading.required();
    List<String> tags = manifest == null ? List.of() : manifest.languages();
    List<LanguageReader> readers = new ArrayList<>();
    for (String tag : shipped ? tags.subList(0, 1) : tags) {
      readers.add(new LanguageReader(files, tag, shipped));
    }
    Entries entries = new Entries();
    for (Reading<Entries> table : tables) {
      entries.addAll(table.optional());
    }
    Map<String, LanguageText> words = new LinkedHashMap<>();
    for (LanguageReader reader : readers) {
      words.put(reader.tag(), reader.words());
    }
    if (manifest != null) {
      files.requireAsked();
    }
    files.requireSound();
    if (manifest == null) {
      throw new IllegalStateException("a problem is reported where there is no manifest");
    }
    Languages languages = new Languages(tags, words, tag -> language(files, entries, tag));
    return new PackFiles(manifest, entries, languages, files.contents());
  }

  /** Reads a further language of the pack that ships with the library, and checks it. */
  private static LanguageText language(FileReader files, Entries entries, String tag) {
    LanguageText words = new LanguageReader(files, tag, true).words();
    Problems problems = new Problems();
    new TextCheck(entries, problems).run(tag, words);
    files.report(problems);
    files.requireSound();
    return words;
  }

  private static Entries entries(String file, Fields f) {
    Manifest.requireFormat(f);
    Entries entries = new Entries();
    for (EntryKind<?, ?> kind : EntryKind.in(file)) {
      add(kind, f, entries);
    }
    return entries;
  }

  private static <E> void add(EntryKind<E, ?> kind, Fields f, Entries entries) {
    entries.add(kind, f.objectsById(kind.list(), kind::entry));
  }
}
