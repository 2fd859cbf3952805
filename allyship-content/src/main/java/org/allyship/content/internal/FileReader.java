package org.allyship.content.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.allyship.core.internal.PlainJson;
import org.allyship.core.internal.SafeText;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a pack side by side, and keeps what was read and what was wrong in the order
 * in which the files are asked for, so that it shows in nothing. Not thread-safe itself.
 */
final class FileReader {
  private final PackSource source;
  private final String pack;
  private final List<Problem> problems = new ArrayList<>();
  private final Contents contents = new Contents();
  private final Set<String> asked = new TreeSet<>();

  FileReader(PackSource source, String pack) {
    this.source = source;
    this.pack = pack;
  }

  /** A file that is being read. */
  final class Reading<T> {
    private final String file;
    private final ForkJoinTask<Result<T>> result;

    private Reading(String file, ForkJoinTask<Result<T>> result) {
      this.file = file;
      this.result = result;
    }

    /** Returns what a file holds that must be there; null when it does not or is not. */
    @Nullable T required() {
      int before = problems.size();
      T value = optional();
      if (value == null && problems.size() == before) {
        problems.add(new Problem(file, "is missing"));
      }
      return value;
    }

    /** Returns what a file holds that may be left out; null when it is, or anything is wrong. */
    @Nullable T optional() {
      Result<T> read = result.join();
      problems.addAll(read.problems());
      if (read.bytes() != null) {
        contents.add(file, read.bytes());
      }
      return read.value();
    }
  }

  private record Result<T>(byte @Nullable [] bytes, @Nullable T value, List<Problem> problems) {}

  /** Adds what is wrong between files. */
  void report(Problems between) {
    problems.addAll(between.listed());
  }

  /**
   * Requires that nothing was wrong so far.
   *
   * @throws InvalidInputException with all that was wrong, in the order of asking
   */
  void requireSound() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException("content pack '%s'".formatted(pack), problems);
    }
  }

  /** Reports the files that nothing asked for, as what they say would be missed. */
  void requireAsked() {
    for (String name : names()) {
      if (!asked.contains(name)) {
        problems.add(new Problem(SafeText.sanitize(name), "is not read; " + files(name)));
      }
    }
  }

  /** Says which files a pack has where a name is. */
  private String files(String name) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    List<String> files = new ArrayList<>();
    for (String file : asked) {
      if (file.startsWith(folder) && file.indexOf('/', folder.length()) < 0) {
        files.add(file.substring(folder.length()));
      }
    }
    return files.isEmpty()
        ? "its folder is no language that pack.json names"
        : "files here are " + String.join(", ", files);
  }

  private Set<String> names() {
    try {
      return source.names();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the files of pack '%s'".formatted(pack), e);
    }
  }

  /** The files asked for so far. */
  Contents contents() {
    return contents;
  }

  /**
   * Begins to read a file. A completable future would begin a thread for each file where there are
   * two processors or fewer.
   */
  <T> Reading<T> read(String file, Form<T> form) {
    asked.add(file);
    return new Reading<>(file, ForkJoinPool.commonPool().submit(() -> result(file, form)));
  }

  private <T> Result<T> result(String file, Form<T> form) {
    byte[] bytes = bytes(file);
    if (bytes == null) {
      return new Result<>(null, null, List.of());
    }
    if (bytes.length > PackSource.LARGEST_FILE) {
      String what = "must be at most %d bytes long".formatted(PackSource.LARGEST_FILE);
      return new Result<>(null, null, List.of(new Problem(file, what)));
    }
    List<Problem> found = new ArrayList<>();
    Map<String, @Nullable Object> object = PlainJson.object(bytes, found);
    T value = null;
    if (object != null) {
      Problems problems = new Problems();
      value = Fields.of(object, problems).as(form);
      found.addAll(problems.listed());
    }
    for (int i = 0; i < found.size(); i++) {
      Problem problem = found.get(i);
      boolean line = problem.location().startsWith("line");
      found.set(i, new Problem(file + (line ? " " : "") + problem.location(), problem.message()));
    }
    return new Result<>(bytes, value, found);
  }

  private byte @Nullable [] bytes(String file) {
    try {
      return source.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read %s of pack '%s'".formatted(file, pack), e);
    }
  }
}
