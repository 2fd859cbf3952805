package org.allyship.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold over all modules, extensions included. */
@AnalyzeClasses(packages = "org.allyship", importOptions = ImportOption.DoNotIncludeTests.class)
class AllModulesTest {
  private static final Path ROOT = Path.of("..");
  private static final int MAX_TYPES = 25;

  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices().matching("org.allyship.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule the_core_depends_on_no_other_module = only("core", "core");

  @ArchTest static final ArchRule scoring_depends_on_the_core = only("scoring", "core", "scoring");

  @ArchTest static final ArchRule content_depends_on_the_core = only("content", "core", "content");

  @ArchTest
  static final ArchRule the_audit_log_depends_on_the_core = only("audit", "core", "audit");

  @ArchTest
  static final ArchRule disclosure_control_depends_on_the_core =
      only("disclosure", "core", "disclosure");

  @ArchTest
  static final ArchRule the_climate_depends_on_the_engine_and_on_disclosure_control =
      only("climate", "core", "scoring", "disclosure", "climate");

  @ArchTest
  static final ArchRule nothing_depends_on_the_command_line =
      noClasses()
          .that(resideInAnyPackage("org.allyship.."))
          .and()
          .resideOutsideOfPackages("org.allyship.cli..", "org.allyship.examples..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.allyship.cli..");

  @ArchTest
  static final ArchRule results_have_no_order =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotEnums()
          .and()
          .resideOutsideOfPackage("..internal..")
          .and()
          .haveSimpleNameNotEndingWith("Id")
          .should()
          .notBeAssignableTo(Comparable.class);

  @ArchTest
  static void no_two_top_level_types_share_a_simple_name(JavaClasses all) {
    Map<String, List<String>> names =
        written(all)
            .filter(JavaClass::isTopLevelClass)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    names.values().removeIf(types -> types.size() < 2);

    assertThat(names).isEmpty();
  }

  @ArchTest
  static void every_public_type_is_used_or_described_in_the_guide(JavaClasses all)
      throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));

    List<String> unused =
        written(all)
            .filter(type -> type.isTopLevelClass() && isPublic(type) && !isInternal(type))
            .filter(type -> !type.getPackageName().startsWith("org.allyship.examples"))
            .filter(type -> !isUsed(type) && !guide.contains(type.getSimpleName()))
            .map(JavaClass::getName)
            .sorted()
            .toList();

    assertThat(unused).isEmpty();
  }

  @ArchTest
  static void a_package_has_at_most_25_types(JavaClasses all) {
    Map<String, Long> sizes =
        written(all)
            .filter(JavaClass::isTopLevelClass)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    sizes.values().removeIf(size -> size <= MAX_TYPES);

    assertThat(sizes).isEmpty();
  }

  /** Reads sources, as compiled switches over enums use positions too. */
  @Test
  void only_internal_packages_use_the_position_of_an_enum_constant() throws IOException {
    List<String> uses = new ArrayList<>();
    for (Path file : mainSources()) {
      String source = Files.readString(file);
      if (source.contains(".ordinal()")
          || source.contains("::ordinal")
          || source.contains("values()[")) {
        uses.add(ROOT.relativize(file).toString());
      }
    }

    assertThat(uses).isEmpty();
  }

  private static List<Path> mainSources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/main/java/"))
          .filter(file -> !file.toString().contains("/internal/"))
          .filter(file -> !file.startsWith(ROOT.resolve("benchmarks")))
          .sorted()
          .toList();
    }
  }

  private static ArchRule only(String module, String... modules) {
    String[] packages =
        Stream.of(modules).map(each -> "org.allyship." + each + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.allyship." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.allyship..")
                .and(DescribedPredicate.not(resideInAnyPackage(packages))));
  }

  /** Returns the types that we wrote: none of the generators', no anonymous and no local ones. */
  private static Stream<JavaClass> written(JavaClasses all) {
    return all.stream()
        .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(type -> !type.getName().matches(".*[.$]Immutable.*"))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getPackageName().startsWith("org.allyship.report.template"));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isInternal(JavaClass type) {
    return type.getPackageName().matches(".*\\.internal(\\..*)?");
  }

  private static boolean isUsed(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(dependency -> topLevel(dependency.getOriginClass()))
        .anyMatch(user -> !user.equals(type.getName()) && !user.matches(".*[.$]Immutable.*"));
  }

  private static String topLevel(JavaClass type) {
    return type.getName().split("\\$", -1)[0];
  }
}
