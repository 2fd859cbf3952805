package org.allyship.data.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allyship.disclosure.Breakdown;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.Disclosure;
import org.allyship.disclosure.DistinguishedGroups;
import org.allyship.disclosure.Members;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Release;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.disclosure.Table;
import org.junit.jupiter.api.Test;

/** The bundled sample, with every choice of its columns as flat breakdowns in every order. */
class SampleDisclosureTest {
  private static final int THRESHOLD = 5;
  private static final List<String> COLUMNS = List.of("division", "department", "team", "site");

  private final List<String[]> rows = rows();

  private static List<String[]> rows() {
    byte[] file =
        Objects.requireNonNull(SyntheticOrganization.files().get(SyntheticOrganization.MEMBERS));
    return new String(file, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private Release<Members> release(List<String> columns) {
    long[] people = new long[rows.size()];
    for (int i = 0; i < people.length; i++) {
      people[i] = i;
    }
    Table table = Table.of(people).completePopulation();
    for (String column : columns) {
      int field = 1 + COLUMNS.indexOf(column);
      table = table.by(Breakdown.of(column, rows.stream().map(row -> row[field]).toList()));
    }
    return Disclosure.exact()
        .release(table, ReleaseLedger.withKey(new byte[16]), members -> members);
  }

  private static List<List<String>> orders(List<String> chosen) {
    List<List<String>> orders = new ArrayList<>();
    for (String next : COLUMNS) {
      if (!chosen.contains(next)) {
        List<String> longer = new ArrayList<>(chosen);
        longer.add(next);
        orders.add(longer);
        orders.addAll(orders(longer));
      }
    }
    return orders;
  }

  @Test
  void no_choice_of_columns_isolates_few_people() {
    List<List<String>> orders = orders(List.of());
    assertThat(orders).hasSize(64);
    for (List<String> columns : orders) {
      assertThat(DistinguishedGroups.sizes(release(columns)))
          .as("groups that %s distinguish", columns)
          .allMatch(people -> people >= THRESHOLD);
    }
  }

  @Test
  void a_department_less_its_other_teams_is_not_security() {
    Release<Members> release = release(List.of("department", "team"));
    assertThat(release.at(CellKey.of("department", "Platform"))).isInstanceOf(Published.class);
    assertThat(release.at(CellKey.of("team", "Security"))).isNotInstanceOf(Published.class);
    assertThat(
            List.of(
                release.at(CellKey.of("team", "Data")),
                release.at(CellKey.of("team", "Infrastructure"))))
        .filteredOn(cell -> cell instanceof Published)
        .hasSizeLessThan(2);
  }
}
