package org.allyship.cli.option;

import org.allyship.core.ParticipantId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a person. */
public final class PersonText implements ITypeConverter<ParticipantId> {
  @Override
  public ParticipantId convert(String text) {
    try {
      return ParticipantId.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
