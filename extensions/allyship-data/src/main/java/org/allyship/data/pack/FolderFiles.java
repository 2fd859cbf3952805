package org.allyship.data.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.Problem;

/** Looks through the folder of a pack, down to those of its languages, and no deeper. */
final class FolderFiles {
  private static final String JSON = ".json";
  private static final String LANGUAGES = "i18n";

  private final Path root;
  private final List<Problem> problems = new ArrayList<>();

  private FolderFiles(Path root) {
    this.root = root;
  }

  /** Lists the files of a folder, given by its real path. */
  static FolderFiles in(Path folder) throws IOException {
    FolderFiles files = new FolderFiles(folder);
    files.add(folder, "");
    return files;
  }

  private void add(Path folder, String prefix) throws IOException {
    for (Path child : children(folder)) {
      String name = prefix + child.getFileName();
      boolean language = name.equals(LANGUAGES) || prefix.equals(LANGUAGES + "/");
      if (name.endsWith(JSON)) {
        if (isInside(child, name) && !Files.isRegularFile(child)) {
          report(name, "is no file, as the files of a pack must be");
        }
      } else if (language && isInside(child, name) && Files.isDirectory(child)) {
        add(child, name + "/");
      }
    }
  }

  private boolean isInside(Path child, String name) {
    try {
      if (!Files.isSymbolicLink(child) || child.toRealPath().startsWith(root)) {
        return true;
      }
      report(name, "is a symbolic link that leads out of the pack; put a copy in its place");
    } catch (IOException e) {
      report(name, "is a symbolic link that leads nowhere");
    }
    return false;
  }

  private void report(String name, String what) {
    problems.add(new Problem(SafeText.of(name), what));
  }

  /** What is no file within the folder and has the name of one; it is not read. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
