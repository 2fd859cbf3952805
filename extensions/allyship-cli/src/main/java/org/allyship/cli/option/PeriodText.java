package org.allyship.cli.option;

import org.allyship.core.time.QuarterRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period. */
public final class PeriodText implements ITypeConverter<QuarterRange> {
  @Override
  public QuarterRange convert(String text) {
    try {
      QuarterRange period = QuarterRange.parse(text);
      period.previous(); // a trend is compared with it
      return period;
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
