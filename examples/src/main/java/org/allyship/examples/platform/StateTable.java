package org.allyship.examples.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.HistoryListener;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/** Keeps the state of each person as a few hundred bytes in a table, and follows changes. */
final class StateTable implements HistoryListener {
  private final Connection database;
  private final Spectrum spectrum;

  StateTable(Connection database, Spectrum spectrum) throws SQLException {
    this.database = database;
    this.spectrum = spectrum;
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "create table if not exists states (person varchar(64) primary key, state varbinary(100000) not null)");
    }
  }

  /** Returns the state of a person; an empty state for an unknown person. */
  PersonState of(ParticipantId person) {
    try (PreparedStatement select =
        database.prepareStatement("select state from states where person = ?")) {
      select.setString(1, person.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? PersonState.of(row.getBytes(1), spectrum) : PersonState.empty(spectrum);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void added(BehaviorRecord behavior) {
    update(behavior.actor(), state -> state.add(behavior));
  }

  @Override
  public void removed(BehaviorRecord behavior) {
    update(behavior.actor(), state -> state.remove(behavior));
  }

  @Override
  public void added(Claim claim) {
    update(claim.actor(), state -> state.add(claim));
  }

  @Override
  public void removed(Claim claim) {
    update(claim.actor(), state -> state.remove(claim));
  }

  private void update(ParticipantId person, Consumer<PersonState> change) {
    PersonState state = of(person);
    change.accept(state);
    String sql =
        state.isEmpty()
            ? "delete from states where person = ?"
            : "merge into states (person, state) values (?, ?)";
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      statement.setString(1, person.value());
      if (!state.isEmpty()) {
        statement.setBytes(2, state.toBytes());
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("the states cannot be read or written", e);
  }
}
