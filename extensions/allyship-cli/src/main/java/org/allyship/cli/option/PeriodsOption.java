package org.allyship.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.time.QuarterRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which periods to look at. */
public final class PeriodsOption {
  private static final int IN_A_YEAR = 4;

  @Option(
      names = "--period",
      required = true,
      converter = PeriodText.class,
      paramLabel = "PERIOD",
      description =
          "A period to look at: a year such as 2026, a quarter such as 2026-Q1, or from one to"
              + " another such as 2025-Q3..2026-Q2. May be given several times, the oldest first.")
  private List<QuarterRange> periods = List.of();

  @Option(
      names = "--every",
      paramLabel = "STEP",
      description = "Divide each period by quarter or by year.")
  private @Nullable Step every;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** What a period can be divided by. */
  public enum Step {
    QUARTER,
    YEAR
  }

  /** Returns the periods, in the order given. */
  public List<QuarterRange> all() {
    if (every == null) {
      return periods;
    }
    List<QuarterRange> divided = new ArrayList<>();
    for (QuarterRange period : periods) {
      divided.addAll(every == Step.QUARTER ? divided(period, 1) : years(period));
    }
    return divided;
  }

  private List<QuarterRange> years(QuarterRange period) {
    if (period.count() % IN_A_YEAR != 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--every=year divides a multiple of four quarters, but %s has %s"
              .formatted(period, period.count()));
    }
    return divided(period, IN_A_YEAR);
  }

  private static List<QuarterRange> divided(QuarterRange period, int quarters) {
    List<QuarterRange> parts = new ArrayList<>();
    for (int from = 0; from < period.count(); from += quarters) {
      parts.add(QuarterRange.upTo(period.first().plus(from + quarters - 1), quarters));
    }
    return parts;
  }
}
