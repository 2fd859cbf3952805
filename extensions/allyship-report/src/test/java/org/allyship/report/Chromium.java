package org.allyship.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A headless Chromium, when the machine has one. */
final class Chromium {
  static final String HOW_TO_GET_IT =
      "Chromium is not on the PATH, so pages are not opened in a browser; "
          + ".ci/install-browser installs it on Debian";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Returns the browser, working in a folder, or empty when there is none. */
  static Optional<Chromium> in(Path folder) {
    for (String name : NAMES) {
      for (String place : System.getenv("PATH").split(File.pathSeparator, -1)) {
        Path program = Path.of(place, name);
        if (Files.isExecutable(program)) {
          return Optional.of(new Chromium(program, folder));
        }
      }
    }
    return Optional.empty();
  }

  /** Opens a page with scripts that it holds, and returns what became of it. */
  String open(Path page, boolean dark) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=2400,1000",
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                "--virtual-time-budget=120000",
                "--dump-dom",
                page.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end within 90 seconds");
    }
    return Files.readString(dom, StandardCharsets.UTF_8);
  }
}
