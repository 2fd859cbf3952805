package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.json.StrictJson;

class FormatLaws {
  @Property(tries = 40)
  void the_same_behaviors_are_placed_alike_in_every_format(
      @ForAll("codings") List<Map<Feature, String>> codings) {
    String expected = place(ndjson(codings), "ndjson");
    assertThat(expected.lines()).hasSize(codings.size());
    assertThat(place('[' + String.join(",", rows(codings)) + ']', "json")).isEqualTo(expected);
    assertThat(place(table(codings, ","), "csv")).isEqualTo(expected);
    assertThat(place(table(codings, "\t"), "tsv")).isEqualTo(expected);
  }

  private static String place(String input, String format) {
    Run run =
        Run.reading(
            input, "place", Run.MODEL, "--input-format=" + format, "--format=ndjson", "--explain");
    assertThat(run.messages()).isEmpty();
    return run.out();
  }

  @Provide
  Arbitrary<List<Map<Feature, String>>> codings() {
    List<Arbitrary<Map.Entry<Feature, String>>> answers =
        List.of(Feature.values()).stream().map(FormatLaws::answer).toList();
    return Combinators.combine(answers)
        .as(
            entries ->
                entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static Arbitrary<Map.Entry<Feature, String>> answer(Feature feature) {
    List<String> names =
        Stream.concat(feature.anchors().stream().map(Anchor::id), Stream.of("unknown")).toList();
    return Arbitraries.of(names).map(name -> Map.entry(feature, name));
  }

  private static String ndjson(List<Map<Feature, String>> codings) {
    return String.join("\n", rows(codings)) + "\n";
  }

  private static List<String> rows(List<Map<Feature, String>> codings) {
    return IntStream.range(0, codings.size())
        .mapToObj(i -> StrictJson.write(Map.of("id", "b-" + i, "coding", codings.get(i))))
        .toList();
  }

  private static String table(List<Map<Feature, String>> codings, String separator) {
    StringBuilder text = new StringBuilder("id");
    List.of(Feature.values()).forEach(feature -> text.append(separator).append(feature.id()));
    for (int i = 0; i < codings.size(); i++) {
      text.append("\nb-").append(i);
      Map<Feature, String> coding = codings.get(i);
      List.of(Feature.values())
          .forEach(feature -> text.append(separator).append(coding.get(feature)));
    }
    return text.append('\n').toString();
  }
}
