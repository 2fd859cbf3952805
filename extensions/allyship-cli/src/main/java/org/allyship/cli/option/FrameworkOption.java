package org.allyship.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.NearestNames;
import org.allyship.core.internal.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option for competence frameworks of the content pack. */
public final class FrameworkOption {
  @Option(
      names = "--framework",
      paramLabel = "ID",
      description =
          "Also give the results by the competencies of this framework of the content pack, as"
              + " 'byCompetency' in JSON. Can be given several times.")
  private List<String> frameworks = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Returns the frameworks that were asked for.
   *
   * @param isJson whether the output is JSON, which alone has competencies
   * @throws ParameterException if the pack has no such framework, or if the output is not JSON
   */
  public List<Framework> frameworks(ContentPack pack, boolean isJson) {
    if (!isJson && !frameworks.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "competencies are in JSON only; give --format json, or leave out --framework");
    }
    List<Framework> found = new ArrayList<>();
    for (String id : frameworks) {
      found.add(find(id, pack));
    }
    return found;
  }

  private Framework find(String id, ContentPack pack) {
    List<String> known = new ArrayList<>();
    for (Framework framework : pack.frameworks()) {
      if (framework.id().value().equals(id)) {
        return framework;
      }
      known.add(framework.id().value());
    }
    throw new ParameterException(
        spec.commandLine(),
        "'%s' is not a framework of the content pack; %s"
            .formatted(SafeText.of(id), NearestNames.hint(id, known)));
  }
}
