package org.allyship.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.allyship.core.problem.Problem;

/** What the module descriptors cannot say of the core and the engine. */
@AnalyzeClasses(packages = "org.allyship", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule the_core_knows_nothing_of_the_engine_or_the_content =
      noClasses()
          .that()
          .resideInAPackage("org.allyship.core..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.allyship..").and(not(resideInAPackage("org.allyship.core.."))));

  @ArchTest
  static final ArchRule the_engine_knows_the_core_alone =
      noClasses()
          .that()
          .resideInAPackage("org.allyship.scoring..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.allyship..")
                  .and(not(resideInAPackage("org.allyship.core..")))
                  .and(not(resideInAPackage("org.allyship.scoring.."))));

  /** The reader of JSON reports problems as values of the package that uses it. */
  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices()
          .matching("org.allyship.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage("org.allyship.core.internal"), type(Problem.class));

  @ArchTest static final ArchRule nothing_is_logged = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule no_clock_is_read =
      noClasses()
          .should()
          .callMethodWhere(
              calls("java.time.*", "now")
                  .or(calls("java.time.Clock", "system.*"))
                  .or(calls("java.lang.System", "currentTimeMillis|nanoTime")))
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule no_default_of_the_machine_is_read =
      noClasses()
          .should()
          .callMethodWhere(
              calls("java.util.Locale", "getDefault")
                  .or(calls("java.util.TimeZone", "getDefault"))
                  .or(calls("java.time.ZoneId", "systemDefault"))
                  .or(calls("java.nio.charset.Charset", "defaultCharset")))
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callConstructor(InputStreamReader.class, InputStream.class);

  @ArchTest
  static final ArchRule nothing_is_left_to_chance =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, ThreadLocalRandom.class)
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule generated_types_never_reach_the_api =
      noCodeUnits()
          .that(shownToOthers())
          .should(have(mentioned(simpleNameStartingWith("Immutable"))));

  @ArchTest
  static final ArchRule the_json_library_never_reaches_the_api =
      noCodeUnits()
          .that(shownToOthers())
          .should(have(mentioned(resideInAPackage("com.fasterxml.jackson.."))));

  @ArchTest
  static final ArchRule results_have_no_order =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotEnums()
          .and()
          .haveSimpleNameNotEndingWith("Id") // their order says nothing about people
          .should()
          .notBeAssignableTo(Comparable.class);

  @ArchTest
  static final ArchRule every_constant_has_a_name_for_files =
      fields()
          .that(describe("are constants", ArchitectureTest::isConstant))
          .should(have(describe("a name for files", ArchitectureTest::isNamed)));

  private static DescribedPredicate<JavaMethodCall> calls(String owner, String name) {
    return describe(
        "calls to " + owner + "." + name,
        call -> call.getTargetOwner().getName().matches(owner) && call.getName().matches(name));
  }

  private static DescribedPredicate<JavaCodeUnit> shownToOthers() {
    return describe(
        "are shown to others",
        unit ->
            isShown(unit.getModifiers())
                && isShown(unit.getOwner().getModifiers())
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !unit.getOwner().getPackageName().equals("org.allyship.core.internal"));
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static DescribedPredicate<JavaCodeUnit> mentioned(
      DescribedPredicate<? super JavaClass> type) {
    return describe(
        "in their signature " + type.getDescription(),
        unit ->
            Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                .anyMatch(type));
  }

  private static boolean isConstant(JavaField field) {
    return field.getModifiers().contains(JavaModifier.ENUM)
        && isShown(field.getModifiers())
        && isShown(field.getOwner().getModifiers());
  }

  private static boolean isNamed(JavaField field) {
    return field.isAnnotatedWith(JsonProperty.class)
        || field.getOwner().getMethods().stream()
            .anyMatch(method -> method.isAnnotatedWith(JsonValue.class));
  }
}
