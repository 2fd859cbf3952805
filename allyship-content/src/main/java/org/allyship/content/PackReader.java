package org.allyship.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.Sha256;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;

/** Reads a pack file by file, and reports everything that is wrong with it at once. */
final class PackReader {
  private final PackSource source;
  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final Sha256 sha256 = new Sha256();

  PackReader(PackSource source, String name) {
    this.source = source;
    this.name = name;
  }

  ContentPack read() {
    Optional<PackFile.Manifest> manifest = file("pack.json", PackFile.Manifest.class);
    Optional<PackFile.Sources> sources = file("sources.json", PackFile.Sources.class);
    Optional<PackFile.Actions> actions = file("actions.json", PackFile.Actions.class);
    Optional<PackFile.Challenges> challenges = file("challenges.json", PackFile.Challenges.class);
    Optional<PackFile.Interruptions> interruptions =
        file("interruptions.json", PackFile.Interruptions.class);
    Map<String, LanguageFiles> languages = new LinkedHashMap<>();
    for (String tag : manifest.map(PackFile.Manifest::languages).orElse(List.of())) {
      language(tag).ifPresent(files -> languages.put(tag, files));
    }
    throwIfAny();
    Entries entries =
        new Entries(
            sources.orElseThrow().sources(),
            actions.orElseThrow().actions(),
            challenges.orElseThrow().challenges(),
            interruptions.orElseThrow().interruptions());
    new PackCheck(entries, languages, problems).run();
    throwIfAny();
    return new ContentPack(manifest.orElseThrow(), entries, languages, sha256.hex());
  }

  private Optional<LanguageFiles> language(String tag) {
    String folder = "i18n/" + tag + "/";
    var language = file(folder + "language.json", Language.class);
    var actions = file(folder + "actions.json", PackFile.ActionTexts.class);
    var challenges = file(folder + "challenges.json", PackFile.ChallengeTexts.class);
    var interruptions = file(folder + "interruptions.json", PackFile.InterruptionTexts.class);
    var codebook = file(folder + "codebook.json", CodebookWords.class);
    var results = file(folder + "results.json", ResultWords.class);
    return problems.isEmpty()
        ? Optional.of(
            new LanguageFiles(
                language.orElseThrow(),
                actions.orElseThrow(),
                challenges.orElseThrow(),
                interruptions.orElseThrow(),
                codebook.orElseThrow(),
                results.orElseThrow()))
        : Optional.empty();
  }

  private <T> Optional<T> file(String file, Class<T> type) {
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      problems.add(new Problem(file, "is missing"));
      return Optional.empty();
    }
    if (bytes.get().length > PackSource.LARGEST_FILE) {
      problems.add(
          new Problem(file, "must be at most %d bytes long".formatted(PackSource.LARGEST_FILE)));
      return Optional.empty();
    }
    sha256.add(bytes.get());
    List<Problem> found = new ArrayList<>();
    Optional<T> value =
        JsonBinding.parse(bytes.get(), found)
            .flatMap(tree -> JsonBinding.bind(tree, type, "", found));
    for (Problem problem : found) {
      boolean line = problem.place().startsWith("line");
      problems.add(new Problem(file + (line ? " " : "") + problem.place(), problem.what()));
    }
    return value;
  }

  private Optional<byte[]> bytes(String file) {
    try {
      return source.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read %s of pack '%s'".formatted(file, name), e);
    }
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException("content pack '%s'".formatted(name), problems);
    }
  }
}
