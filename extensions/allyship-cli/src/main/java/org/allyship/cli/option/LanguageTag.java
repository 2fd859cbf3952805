package org.allyship.cli.option;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.allyship.core.internal.SafeText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the BCP 47 tag of a language. */
public final class LanguageTag implements ITypeConverter<Locale> {
  /** As long as the tag of a language of a pack may be. */
  private static final int LONGEST = 35;

  @Override
  public Locale convert(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!locale.getLanguage().isEmpty() && tag.length() <= LONGEST) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      // told below, like a tag that names no language
    }
    throw new TypeConversionException(
        "'%s' is not the tag of a language, such as fr or pt-BR".formatted(SafeText.of(tag)));
  }
}
