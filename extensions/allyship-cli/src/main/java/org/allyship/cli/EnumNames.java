package org.allyship.cli;

import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.data.InputFormat;
import org.allyship.scoring.IntendedUse;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant of an enum by the name that it has in files. */
abstract class EnumNames<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  EnumNames(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String value) {
    E constant = JsonNames.constant(type, value);
    if (constant == null) {
      throw new TypeConversionException(
          "'%s' is not one of %s"
              .formatted(SafeText.of(value), String.join(", ", JsonNames.of(type))));
    }
    return constant;
  }

  /** The formats of an input. */
  static final class Formats extends EnumNames<InputFormat> {
    Formats() {
      super(InputFormat.class);
    }
  }

  /** The intended uses. */
  static final class Uses extends EnumNames<IntendedUse> {
    Uses() {
      super(IntendedUse.class);
    }
  }

  /** The levels. */
  static final class Levels extends EnumNames<Level> {
    Levels() {
      super(Level.class);
    }
  }

  /** The settings. */
  static final class Settings extends EnumNames<Setting> {
    Settings() {
      super(Setting.class);
    }
  }

  /** The communities. */
  static final class Communities extends EnumNames<Community> {
    Communities() {
      super(Community.class);
    }
  }

  /** The efforts. */
  static final class Efforts extends EnumNames<Effort> {
    Efforts() {
      super(Effort.class);
    }
  }

  /** The kinds of authority. */
  static final class Authorities extends EnumNames<Authority> {
    Authorities() {
      super(Authority.class);
    }
  }

  /** The capacities. */
  static final class Capacities extends EnumNames<Capacity> {
    Capacities() {
      super(Capacity.class);
    }
  }

  /** The key features. */
  static final class KeyFeatures extends EnumNames<KeyFeature> {
    KeyFeatures() {
      super(KeyFeature.class);
    }
  }

  /** The amounts of power. */
  static final class Powers extends EnumNames<Power> {
    Powers() {
      super(Power.class);
    }
  }

  /** The cases of the person affected. */
  static final class AffectedPeople extends EnumNames<Affected> {
    AffectedPeople() {
      super(Affected.class);
    }
  }
}
