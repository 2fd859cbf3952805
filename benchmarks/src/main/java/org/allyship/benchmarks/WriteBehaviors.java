package org.allyship.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allyship.core.json.StrictJson;

/**
 * Writes a file for {@code allyship assess}: synthetic records of a year, the same in every run.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.allyship.benchmarks.WriteBehaviors 10000000 1000000 year.ndjson
 * </pre>
 */
public final class WriteBehaviors {
  private WriteBehaviors() {}

  /** Takes the number of behaviors, the number of people and the file. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("give COUNT, PEOPLE and FILE");
    }
    int count = Integer.parseInt(args[0]);
    SyntheticRecords year = SyntheticRecords.ofYear(Integer.parseInt(args[1]));
    try (Writer out = Files.newBufferedWriter(Path.of(args[2]))) {
      for (int i = 0; i < count; i++) {
        out.write(StrictJson.write(year.next()));
        out.write('\n');
      }
    }
  }
}
