package org.allyship.content.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.content.internal.FileReader.PendingFile;
import org.allyship.core.problem.InvalidInputException;

/** Reads a pack, and reports all problems within its files at once. */
public final class PackReader {
  private PackReader() {}

  /**
   * Reads all the files of a pack.
   *
   * @param name the name of the pack in messages
   * @throws InvalidInputException if a file has a problem
   * @throws UncheckedIOException if a file cannot be read
   */
  public static PackFiles read(PackSource source, String name) {
    return read(new FileReader(source, name), false);
  }

  /**
   * Reads the pack that ships with the library: its entries and its first language at once, any
   * other language at its first use. Everything is checked, except the patterns of messages, which
   * the build of the library has checked.
   */
  public static PackFiles shipped(PackSource source) {
    return read(new FileReader(source, "bundled"), true);
  }

  private static PackFiles read(FileReader files, boolean shipped) {
    PendingFile<Manifest> pendingManifest = files.read("pack.json", Manifest::read);
    List<PendingFile<Entries>> tables = new ArrayList<>();
    for (String file : EntryKind.files()) {
      tables.add(files.read(file, f -> entries(file, f)));
    }
    Manifest manifest = pendingManifest.required();
    List<String> tags = manifest == null ? List.of() : manifest.languages();
    List<LanguageReader> readers = new ArrayList<>();
    for (String tag : shipped ? tags.subList(0, 1) : tags) {
      readers.add(new LanguageReader(files, tag, shipped));
    }
    Entries entries = new Entries();
    for (PendingFile<Entries> table : tables) {
      entries.addAll(table.optional());
    }
    Map<String, LanguageText> texts = new LinkedHashMap<>();
    for (LanguageReader reader : readers) {
      texts.put(reader.tag(), reader.text());
    }
    if (manifest != null) {
      files.requireAllRequested();
    }
    files.requireSound();
    if (manifest == null) {
      throw new IllegalStateException("a missing manifest must have been reported");
    }
    Languages languages = new Languages(tags, texts, tag -> language(files, entries, tag));
    return new PackFiles(manifest, entries, languages, files.digest());
  }

  /** Reads a further language of the pack that ships with the library, and checks it. */
  private static LanguageText language(FileReader files, Entries entries, String tag) {
    LanguageText text = new LanguageReader(files, tag, true).text();
    Problems problems = new Problems();
    new TextCheck(entries, problems).run(tag, text);
    files.report(problems);
    files.requireSound();
    return text;
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
