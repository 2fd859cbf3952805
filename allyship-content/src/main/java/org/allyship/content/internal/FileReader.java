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
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a pack in parallel. Results and problems keep the order of the requests, so
 * that the outcome is always the same. Not thread-safe itself.
 */
final class FileReader {
  private final PackSource source;
  private final String pack;
  private final List<Problem> problems = new ArrayList<>();
  private final PackDigest digest = new PackDigest();
  private final Set<String> requested = new TreeSet<>();

  FileReader(PackSource source, String pack) {
    this.source = source;
    this.pack = pack;
  }

  /** A file that is being read. */
  final class PendingFile<T> {
    private final String file;
    private final ForkJoinTask<Result<T>> result;

    private PendingFile(String file, ForkJoinTask<Result<T>> result) {
      this.file = file;
      this.result = result;
    }

    /** Returns the content of a required file; null if it is missing or has a problem. */
    @Nullable T required() {
      int before = problems.size();
      T value = optional();
      if (value == null && problems.size() == before) {
        problems.add(new Problem(file, "is missing"));
      }
      return value;
    }

    /** Returns the content of an optional file; null if it is missing or has a problem. */
    @Nullable T optional() {
      Result<T> read = result.join();
      problems.addAll(read.problems());
      if (read.bytes() != null) {
        digest.add(file, read.bytes());
      }
      return read.value();
    }
  }

  private record Result<T>(byte @Nullable [] bytes, @Nullable T value, List<Problem> problems) {}

  /** Adds problems between files. */
  void report(Problems between) {
    problems.addAll(between.listed());
  }

  /**
   * Checks that there are no problems so far.
   *
   * @throws InvalidInputException with all problems, in the order of the requests
   */
  void requireSound() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException("content pack '%s'".formatted(pack), problems);
    }
  }

  /** Reports the files that nothing requested, so that no content is ignored in silence. */
  void requireAllRequested() {
    for (String name : names()) {
      if (!requested.contains(name)) {
        problems.add(new Problem(SafeText.sanitize(name), "is not read; " + files(name)));
      }
    }
  }

  /** Lists the file names that a pack may have in the folder of a file. */
  private String files(String name) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    List<String> files = new ArrayList<>();
    for (String file : requested) {
      if (file.startsWith(folder) && file.indexOf('/', folder.length()) < 0) {
        files.add(file.substring(folder.length()));
      }
    }
    return files.isEmpty()
        ? "its folder is not a language that pack.json names"
        : "files here are " + String.join(", ", files);
  }

  private Set<String> names() {
    try {
      return source.names();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the files of pack '%s'".formatted(pack), e);
    }
  }

  /** Returns the digest of the files that have been read. */
  PackDigest digest() {
    return digest;
  }

  /**
   * Starts to read a file. It uses a fork-join task, as a completable future would start a thread
   * for each file on machines with one or two processors.
   */
  <T> PendingFile<T> read(String file, Form<T> form) {
    requested.add(file);
    return new PendingFile<>(file, ForkJoinPool.commonPool().submit(() -> result(file, form)));
  }

  private <T> Result<T> result(String file, Form<T> form) {
    byte[] bytes = bytes(file);
    if (bytes == null) {
      return new Result<>(null, null, List.of());
    }
    if (bytes.length > PackSource.LARGEST_FILE) {
      String message = "must be at most %s bytes long".formatted(PackSource.LARGEST_FILE);
      return new Result<>(null, null, List.of(new Problem(file, message)));
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
