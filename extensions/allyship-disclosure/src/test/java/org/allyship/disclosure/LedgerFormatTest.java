package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Every build reads the ledger of every released format, and writes the newest format the same. */
class LedgerFormatTest {
  private static final Path FORMAT_1 =
      Path.of("src/test/resources/org/allyship/disclosure/ledger-format-1.hex");

  private static People people() {
    return new People()
        .add(12, "team", "A", "site", "x")
        .add(3, "team", "B", "site", "x")
        .add(10, "team", "B", "site", "y")
        .add(14, "team", "C", "site", "y");
  }

  private static Release<Integer> release(People people, ReleaseLedger ledger) {
    return Disclosure.exact()
        .release(people.population("team", "site").crossTab("team", "site"), ledger, Members::size);
  }

  private static ReleaseLedger used() {
    ReleaseLedger ledger = People.ledger();
    release(people(), ledger);
    release(people().without(0, 1, 2, 3, 4, 15, 16, 17, 18, 19), ledger);
    return ledger;
  }

  @Test
  void a_ledger_of_format_1_is_read() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      String hex = HexFormat.of().formatHex(used().toBytes());
      Files.writeString(FORMAT_1, hex.replaceAll("(.{96})", "$1\n") + "\n");
    }
    String hex = Files.readString(FORMAT_1).replaceAll("\\s", "");
    byte[] bytes = HexFormat.of().parseHex(hex);
    ReleaseLedger read = ReleaseLedger.fromBytes(bytes, People.KEY);
    assertThat(read.toBytes()).isEqualTo(bytes);
    assertThat(used().toBytes()).isEqualTo(bytes);
    assertThat(People.render(release(people(), read)))
        .isEqualTo(People.render(release(people(), used())));
  }

  @Test
  void a_later_format_is_refused_by_its_number() {
    byte[] bytes = used().toBytes();
    bytes[0] = 2;
    assertThatThrownBy(() -> ReleaseLedger.fromBytes(bytes, People.KEY))
        .hasMessageContaining("has format 2; this library reads format 1");
  }

  @Test
  void the_digest_differs_when_the_releases_do() {
    assertThat(used().sha256())
        .hasSize(64)
        .isEqualTo(used().sha256())
        .isNotEqualTo(People.ledger().sha256());
  }
}
