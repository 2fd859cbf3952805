package org.allyship.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnGuideTest {
  private static final Path PAGE = Path.of("../../docs/columns.md");

  /** {@code -Dgolden.update=true} records the page again. */
  @Test
  void the_page_of_columns_is_the_list_that_readers_use() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI must not record").isNotEqualTo("true");
      Files.writeString(PAGE, ColumnGuide.markdown());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(ColumnGuide.markdown());
  }

  @Test
  void every_column_has_a_description() {
    for (List<FileColumn> columns :
        List.of(
            ColumnGuide.behaviors(),
            ColumnGuide.furtherOfRecords(),
            ColumnGuide.furtherOfLabeled(),
            ColumnGuide.members())) {
      assertThat(columns).isNotEmpty().allMatch(each -> !each.description().isBlank());
    }
    assertThat(ColumnGuide.pointers().keySet())
        .containsAll(ColumnGuide.behaviors().stream().map(FileColumn::name).toList());
  }
}
