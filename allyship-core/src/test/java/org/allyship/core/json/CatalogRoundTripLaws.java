package org.allyship.core.json;

import static org.allyship.core.json.RoundTrip.readsBack;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;
import org.allyship.core.catalog.CatalogValues;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Incident;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.PackVersion;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;

/** The values of a catalog are read back as they were written. */
@Domain(CatalogValues.class)
@Domain(DomainContext.Global.class)
class CatalogRoundTripLaws {
  @Law
  void a_challenge_reads_back(@ForAll Challenge value) {
    readsBack(value, Challenge.class);
  }

  @Law
  void a_support_reads_back(@ForAll Support value) {
    readsBack(value, Support.class);
  }

  @Law
  void an_interruption_reads_back(@ForAll Interruption value) {
    readsBack(value, Interruption.class);
  }

  @Law
  void an_incident_reads_back(@ForAll Incident value) {
    readsBack(value, Incident.class);
  }

  @Law
  void a_prompt_reads_back(@ForAll Prompt value) {
    readsBack(value, Prompt.class);
  }

  @Law
  void a_source_reads_back(@ForAll Source value) {
    readsBack(value, Source.class);
  }

  @Law
  void a_pack_version_reads_back(@ForAll PackVersion value) {
    readsBack(value, PackVersion.class);
  }
}
