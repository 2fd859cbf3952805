package org.allyship.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.allyship.content.ContentPacks;

/**
 * Measures whole programs, from the start of the process to its end: one that does nothing, one
 * that reads the bundled pack, and one that also reads all its languages. Prints minimum, median
 * and maximum.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar org.allyship.benchmarks.WholeProcess 31</pre>
 */
public final class WholeProcess {
  private static final List<String> PROGRAMS = List.of("nothing", "bundled", "every-language");

  private WholeProcess() {}

  /** Runs each program the given number of times; given the name of a program, is that program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String first = args.length == 0 ? "31" : args[0];
    switch (first) {
      case "nothing" -> {}
      case "bundled" -> ContentPacks.bundled();
      case "every-language" -> ContentPacks.bundled().languages();
      default -> measure(Integer.parseInt(first));
    }
  }

  private static void measure(int runs) throws IOException, InterruptedException {
    double[][] millis = new double[PROGRAMS.size()][runs];
    for (int run = 0; run < runs; run++) {
      for (int program = 0; program < PROGRAMS.size(); program++) {
        millis[program][run] = millis(PROGRAMS.get(program));
      }
    }
    for (int program = 0; program < PROGRAMS.size(); program++) {
      double[] sorted = millis[program];
      Arrays.sort(sorted);
      System.out.printf(
          "%-15s minimum %4.0f ms, median %4.0f ms, maximum %4.0f ms%n",
          PROGRAMS.get(program), sorted[0], sorted[runs / 2], sorted[runs - 1]);
    }
  }

  private static double millis(String program) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder process =
        new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WholeProcess.class.getName(),
            program);
    long start = System.nanoTime();
    int exit = process.inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("'%s' ended with %s".formatted(program, exit));
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
