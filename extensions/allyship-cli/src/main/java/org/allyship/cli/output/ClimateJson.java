package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.allyship.climate.Climate;
import org.allyship.core.internal.JsonBinding;
import org.allyship.data.run.OrganizationFigures;

/** A climate as JSON: all that may be shown of it. */
public final class ClimateJson {
  private ClimateJson() {}

  /** Returns the text. */
  public static String of(Climate climate, List<OrganizationFigures> organizations) {
    ObjectNode root = JsonBinding.MAPPER.valueToTree(climate);
    root.set("organizations", JsonBinding.MAPPER.valueToTree(organizations));
    return JsonBinding.writePretty(root);
  }
}
