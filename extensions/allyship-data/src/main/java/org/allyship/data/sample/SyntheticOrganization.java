package org.allyship.data.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;

/**
 * A synthetic organization of 400 people in three divisions, with their records over two years. It
 * has enough records for every part of a climate, and a few teams that are too small for figures.
 *
 * <p>A seeded program makes every figure. No real organization was the model, so the figures show
 * only what a report looks like. Some people are quiet, some support others, and some change how
 * things are done. A few risk a lot, show only symbols, or hurt someone. One in seven reports much
 * about themselves, and one in eight nothing. In each division, another share of people begins to
 * support others in the second year. Answers on belonging, satisfaction and psychological safety
 * rise a little with that.
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
