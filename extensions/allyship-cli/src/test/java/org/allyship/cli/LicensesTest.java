package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The jar with everything in it has one LICENSE, so that other licenses need files of their own.
 */
class LicensesTest {
  @ParameterizedTest
  @CsvSource({
    "fastcsv, de.siegmar.fastcsv.reader.CsvReader",
    "commons-statistics-distribution, org.apache.commons.statistics.distribution.GammaDistribution",
    "commons-numbers-gamma, org.apache.commons.numbers.gamma.LogGamma"
  })
  void a_library_with_a_license_of_its_own_keeps_it(String name, Class<?> part) throws Exception {
    assertThat(text(name)).isEqualTo(licenseOf(part));
  }

  @Test
  void the_license_of_icu_is_there_although_its_jar_lacks_it() throws IOException {
    assertThat(text("icu4j")).contains("UNICODE LICENSE V3", "Unicode, Inc.");
  }

  private static String text(String name) throws IOException {
    try (InputStream in =
        Allyship.class.getResourceAsStream("/META-INF/licenses/" + name + ".txt")) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String licenseOf(Class<?> part) throws IOException, URISyntaxException {
    URI jar = part.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (JarFile file = new JarFile(Path.of(jar).toFile());
        InputStream in = file.getInputStream(file.getEntry("META-INF/LICENSE"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
