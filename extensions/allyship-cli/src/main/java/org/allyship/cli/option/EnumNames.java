package org.allyship.cli.option;

import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads constants of enums by the names that they have in files. */
public final class EnumNames {
  private EnumNames() {}

  /** Makes all options of a command read constants by their names in files. */
  public static void register(CommandLine command) {
    for (ArgSpec arg : command.getCommandSpec().args()) {
      for (Class<?> type : arg.auxiliaryTypes()) {
        if (type.isEnum()) {
          register(command, type.asSubclass(Enum.class));
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // the type of an enum's class is the enum
  private static <E extends Enum<E>> void register(CommandLine command, Class<?> type) {
    Class<E> constants = (Class<E>) type;
    ITypeConverter<E> byName = name -> constant(constants, name);
    command.registerConverter(constants, byName);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    E constant = JsonNames.constant(type, name);
    if (constant == null) {
      throw new TypeConversionException(
          "'%s' is not one of %s"
              .formatted(SafeText.of(name), String.join(", ", JsonNames.of(type))));
    }
    return constant;
  }
}
