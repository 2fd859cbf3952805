package org.allyship.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of the bundled pack, and the types they are read as. */
final class BundledFiles {
  private BundledFiles() {}

  /** Every file by its name. */
  static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    types.put("pack.json", PackFile.Manifest.class);
    types.put("sources.json", PackFile.Sources.class);
    types.put("actions.json", PackFile.Actions.class);
    types.put("challenges.json", PackFile.Challenges.class);
    types.put("interruptions.json", PackFile.Interruptions.class);
    for (Language language : ContentPacks.bundled().languages()) {
      String folder = "i18n/" + language.language() + "/";
      types.put(folder + "language.json", Language.class);
      types.put(folder + "actions.json", PackFile.ActionTexts.class);
      types.put(folder + "challenges.json", PackFile.ChallengeTexts.class);
      types.put(folder + "interruptions.json", PackFile.InterruptionTexts.class);
      types.put(folder + "codebook.json", CodebookWords.class);
      types.put(folder + "results.json", ResultWords.class);
    }
    return types;
  }

  /** The text of a file. */
  static String text(String file) throws IOException {
    byte[] bytes = PackSource.bundled().read(file).orElseThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
