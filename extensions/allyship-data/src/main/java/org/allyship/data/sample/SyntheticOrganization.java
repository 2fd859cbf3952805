package org.allyship.data.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;

/**
 * An invented organization of 400 people in three divisions, with what is on record of them over
 * two years: enough of everything that a climate has something to show, and a few teams so small
 * that nothing may be shown of them.
 *
 * <p>Every figure is made up by a seeded program, and no real place was looked at: it says nothing
 * about organizations, only about what a report looks like. Some people are quiet, some support
 * others, some change how things are done, a few put a lot at stake, show symbols alone, or hurt
 * somebody; one in seven says much of themself, one in eight nothing. Divisions differ in how many
 * begin to support others in the second year. Answers on belonging, satisfaction and psychological
 * safety go mildly together with that.
 */
public final class SyntheticOrganization {
  /** The id of the organization as an actor of its own. */
  public static final String ID = "synthetic-organization";

  /** The name of the file of members. */
  public static final String MEMBERS = "synthetic-members.csv";

  /** The name of the file of records. */
  public static final String RECORDS = "synthetic-records.ndjson";

  private static final long SEED = 20_260_130L;

  private static final String ABOUT =
      """
      # A synthetic organization

      Everything here is invented, by a program: no person, place or event in it exists. Ids begin
      with `synthetic-`. It shows what a report looks like, and says nothing about organizations.

      - `synthetic-members.csv`: 400 people, where they work, what keeps them from acting, and their
        answers to three scales from 1 to 5
      - `synthetic-records.ndjson`: what is on record of them, and of the organization itself, in 2025
        and 2026
      """;

  private SyntheticOrganization() {}

  /** Returns its files by their names, the same bytes each time. */
  public static Map<String, byte[]> files() {
    ContentPack pack = ContentPacks.bundled();
    List<SyntheticEmployee> employees = SyntheticEmployee.all(new RandomSource(SEED));
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(files, "README.md", ABOUT);
    put(files, MEMBERS, new MemberRows(new RandomSource(SEED + 1)).of(employees));
    put(files, RECORDS, new RecordLines(pack, new RandomSource(SEED + 2)).of(employees));
    return files;
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
