package org.allyship.examples.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.allyship.audit.AuditLog;
import org.allyship.audit.SubjectData;
import org.allyship.audit.Subjects;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;
import org.allyship.core.role.Attestation;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;

/**
 * What an HR platform does with the library: it records, reads patterns, exports and erases a
 * person's data, all in its own database, with one transaction for each action.
 */
public final class Platform {
  private static final ParticipantId SERVICE = ParticipantId.of("svc-people");

  private final Connection database;
  private final AuditLog log;
  private final StateTable states;
  private final History history;
  private final Subjects subjects;
  private final PersonPatterns patterns;

  /** Opens the platform; what was recorded before is replayed from its log. */
  public Platform(Connection database) throws SQLException {
    this.database = database;
    database.setAutoCommit(false);
    Spectrum spectrum = Spectrum.standard();
    log = new TableAuditLog(database);
    states = new StateTable(database, spectrum);
    history = log.replay(HistoryListener.ignoring()); // the states are in their table already
    subjects = new Subjects(log, history, states);
    patterns = PersonPatterns.with(spectrum, IntendedUse.SELF_REFLECTION);
    database.commit();
  }

  /** Records what someone did or said, and brings the states up to date. */
  public void record(ParticipantId actor, Instant at, Event event) throws SQLException {
    AuditEntry entry = AuditEntry.builder().actor(actor).at(at).event(event).build();
    try {
      history.apply(entry, states);
      log.append(entry);
      database.commit();
    } catch (IllegalArgumentException e) {
      database.rollback();
      throw e;
    }
  }

  /** Returns the pattern that a person may see. */
  public PersonPattern pattern(ParticipantId person, QuarterRange period) {
    List<Attestation> attestations = new ArrayList<>();
    history
        .of(person)
        .behaviors()
        .forEach(done -> attestations.addAll(patterns.attestations(done)));
    return patterns.of(person, states.of(person), attestations, period);
  }

  /** Returns all data about a person. */
  public SubjectData export(ParticipantId person) {
    return subjects.export(person);
  }

  /** Erases a person; the behaviors of others stay. */
  public void erase(ParticipantId person, Instant at) throws SQLException {
    subjects.erase(person, SERVICE, at, "asked for by the person");
    database.commit();
  }
}
