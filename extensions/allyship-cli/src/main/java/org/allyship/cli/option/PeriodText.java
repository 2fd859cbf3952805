package org.allyship.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period. */
public final class PeriodText implements ITypeConverter<QuarterRange> {
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");

  /** Returns the quarters that lie between two days, if that is what was written. */
  private static String meant(String text) {
    Matcher days = DAYS.matcher(text);
    try {
      return days.matches()
          ? "; these days lie in %s"
              .formatted(
                  new QuarterRange(
                      Quarter.of(LocalDate.parse(days.group(1))),
                      Quarter.of(LocalDate.parse(days.group(2)))))
          : "";
    } catch (DateTimeException | IllegalArgumentException e) {
      return "";
    }
  }

  @Override
  public QuarterRange convert(String text) {
    try {
      QuarterRange period = QuarterRange.parse(text);
      period.previous(); // a trend is compared with it
      return period;
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage() + meant(text));
    }
  }
}
