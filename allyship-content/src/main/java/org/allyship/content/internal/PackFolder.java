package org.allyship.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack from a folder. */
record PackFolder(Path folder) implements PackSource {
  @Override
  public byte @Nullable [] read(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST_FILE + 1);
    }
  }

  /** Lists the JSON files where packs have files, without hidden ones. */
  @Override
  public Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    add("", names);
    Path languages = folder.resolve("i18n");
    if (Files.isDirectory(languages)) {
      add("i18n/", names);
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(languages)) {
        for (Path language : folders) {
          add("i18n/" + language.getFileName() + "/", names);
        }
      }
    }
    return names;
  }

  private void add(String subfolder, Set<String> names) throws IOException {
    if (Files.isDirectory(folder.resolve(subfolder))) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder.resolve(subfolder), "*.json")) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          if (!name.startsWith(".")) {
            names.add(subfolder + name);
          }
        }
      }
    }
  }
}
