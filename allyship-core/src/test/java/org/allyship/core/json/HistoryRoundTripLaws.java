package org.allyship.core.json;

import static org.allyship.core.json.RoundTrip.readsBack;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Event;
import org.allyship.core.record.HistoryValues;

/** What was recorded over time reads back as it was written. */
@Domain(HistoryValues.class)
@Domain(DomainContext.Global.class)
class HistoryRoundTripLaws {
  @Law
  void an_entry_reads_back(@ForAll AuditEntry value) {
    readsBack(value, AuditEntry.class);
  }

  @Law
  void every_kind_of_event_reads_back(@ForAll Event value) {
    readsBack(value, Event.class);
  }

  @Law
  void a_record_reads_back(@ForAll BehaviorRecord value) {
    readsBack(value, BehaviorRecord.class);
  }
}
