package org.allyship.content;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.ActorKind;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Grade;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;

/**
 * The reference set that ships with the library: behaviors, the labels of public sources, the
 * labels of three judges who read the words alone, and the codings of two coders who knew no label.
 * The bundled model was fitted to it.
 */
public final class ReferenceSet {
  private static final List<String> CODERS = List.of("a", "b");
  private static final List<String> JUDGES = List.of("a", "b", "c");

  private ReferenceSet() {}

  /** Reads the set into a new list, in the order of the ids. */
  public static List<LabeledBehavior> bundled() {
    List<Map<String, NamedCsvRecord>> codings = new ArrayList<>();
    for (String coder : CODERS) {
      codings.add(byId(records("codings-" + coder + ".csv")));
    }
    Map<String, NamedCsvRecord> panels = byId(records("panel.csv"));
    List<LabeledBehavior> rows = new ArrayList<>();
    for (NamedCsvRecord row : records("behaviors.csv")) {
      LabeledBehavior.Builder builder = behavior(row);
      NamedCsvRecord panel = Objects.requireNonNull(panels.get(row.getField("id")));
      for (String judge : JUDGES) {
        builder.addPanel(value(panel.getField(judge), Label.class));
      }
      for (int i = 0; i < CODERS.size(); i++) {
        NamedCsvRecord coded =
            Objects.requireNonNull(codings.get(i).get(row.getField("id")), row.getField("id"));
        builder.addJudgment(judgment(CODERS.get(i), coded));
      }
      rows.add(builder.build());
    }
    return List.copyOf(rows);
  }

  private static LabeledBehavior.Builder behavior(NamedCsvRecord row) {
    return LabeledBehavior.builder()
        .id(BehaviorId.of(row.getField("id")))
        .text(row.getField("behavior"))
        .label(value(row.getField("label"), Label.class))
        .grade(value(row.getField("grade"), Grade.class))
        .kind(value(row.getField("kind"), StatementKind.class))
        .setting(value(row.getField("setting"), Setting.class))
        .sourceLabel(row.getField("sourceLabel"))
        .source(row.getField("source"));
  }

  private static Judgment judgment(String coder, NamedCsvRecord row) {
    Coding coding = Coding.unknown();
    for (Feature feature : Feature.values()) {
      coding = coding.with(feature, row.getField(feature.id()));
    }
    Context.Builder context = Context.builder();
    String power = row.getField("power");
    if (!power.equals("unknown")) {
      context.power(value(power, Power.class));
    }
    String actor = row.getField("actorKind");
    if (!actor.equals("unknown")) {
      context.actorKind(value(actor, ActorKind.class));
    }
    return new Judgment(coder, coding, context.build());
  }

  private static <T> T value(String name, Class<T> type) {
    return JsonBinding.MAPPER.convertValue(name, type);
  }

  private static Map<String, NamedCsvRecord> byId(List<NamedCsvRecord> records) {
    Map<String, NamedCsvRecord> byId = new LinkedHashMap<>();
    records.forEach(row -> byId.put(row.getField("id"), row));
    return byId;
  }

  private static List<NamedCsvRecord> records(String file) {
    InputStream in = ReferenceSet.class.getResourceAsStream("reference/" + file);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
