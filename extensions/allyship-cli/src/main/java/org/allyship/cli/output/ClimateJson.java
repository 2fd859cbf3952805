package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateByCompetency;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.JsonBinding;
import org.allyship.data.run.OrganizationFigures;

/** A climate as JSON: all that may be shown of it. */
public final class ClimateJson {
  private ClimateJson() {}

  /** Returns the text. */
  public static String of(
      Climate climate, List<OrganizationFigures> organizations, List<Framework> frameworks) {
    ObjectNode root = JsonBinding.MAPPER.valueToTree(climate);
    root.set("organizations", JsonBinding.MAPPER.valueToTree(organizations));
    Competencies.put(root, frameworks, each -> ClimateByCompetency.of(climate, each));
    return JsonBinding.writePretty(root);
  }
}
