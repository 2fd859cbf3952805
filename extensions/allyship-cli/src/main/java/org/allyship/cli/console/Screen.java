package org.allyship.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The properties of the screen.
 *
 * @param columns how many characters fit on a line
 * @param color whether standard output may be colored
 * @param progress whether standard error may show progress
 */
public record Screen(int columns, boolean color, boolean progress) {
  private static final int FILE_COLUMNS = 120;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 1000;
  private static final int OUT = 1;
  private static final int ERR = 2;

  /** Returns a screen for output that goes into a file. */
  public static Screen none() {
    return new Screen(FILE_COLUMNS, false, false);
  }

  /** Finds out about the screen of this process. */
  public static Screen detect(Map<String, String> environment) {
    boolean out = isTerminal(OUT);
    int columns = out ? CommandSpec.create().usageMessage().autoWidth(true).width() : FILE_COLUMNS;
    return of(environment, columns, out, isTerminal(ERR));
  }

  /** Returns what follows for the screen from the environment and from where the streams go. */
  public static Screen of(
      Map<String, String> environment, int columns, boolean outIsTerminal, boolean errIsTerminal) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    String wanted = environment.getOrDefault("COLUMNS", "");
    boolean given = wanted.matches("[0-9]{1,4}");
    int width = given ? Integer.parseInt(wanted) : columns;
    return new Screen(
        Math.min(Math.max(width, FEWEST_COLUMNS), MOST_COLUMNS),
        outIsTerminal && !plain,
        // rows that come out on the same screen show well enough how far things are
        errIsTerminal && !outIsTerminal);
  }

  /**
   * Returns whether a stream of this process goes to a terminal. {@link System#console} cannot tell
   * the streams apart, and from JDK 22 on there is one even when none goes to a terminal; so the
   * system is asked where it can be.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return isTerminal(System.console());
  }

  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      // since JDK 22; before, a console was a terminal by being there
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
