package org.allyship.examples.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.allyship.audit.AuditLog;
import org.allyship.audit.Receipt;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.AuditEntry;

/**
 * Keeps the audit log in a table. Each row seals its entry, under a salt, and the row before it; an
 * erased row keeps its seal and loses salt and entry.
 */
final class TableAuditLog implements AuditLog {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Connection database;

  TableAuditLog(Connection database) throws SQLException {
    this.database = database;
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "create table if not exists log (number bigint primary key, salt varchar(32), entry clob,"
              + " seal varchar(64) not null, sha256 varchar(64) not null)");
    }
  }

  @Override
  public Receipt append(List<AuditEntry> entries) {
    Receipt last = head();
    for (AuditEntry entry : entries) {
      last = append(last, StrictJson.write(entry));
    }
    return last;
  }

  private Receipt append(Receipt last, String entry) {
    String salt = salt();
    String seal = sha256(salt + entry);
    Receipt next = new Receipt(last.number() + 1, sha256(last.sha256() + seal));
    update(
        "insert into log values (?, ?, ?, ?, ?)", next.number(), salt, entry, seal, next.sha256());
    return next;
  }

  @Override
  public void read(Reader reader) {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select * from log order by number")) {
      String before = Receipt.EMPTY.sha256();
      for (long number = 1; rows.next(); number++) {
        String entry = rows.getString("entry");
        String seal = rows.getString("seal");
        boolean sealed = entry == null || seal.equals(sha256(rows.getString("salt") + entry));
        String after = rows.getString("sha256");
        if (rows.getLong("number") != number || !sealed || !after.equals(sha256(before + seal))) {
          throw new IllegalStateException("row %s of the log was changed".formatted(number));
        }
        before = after;
        if (entry == null) {
          reader.erased(number);
        } else {
          reader.entry(number, StrictJson.read(entry, AuditEntry.class, "entry " + number));
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Receipt head() {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select number, sha256 from log order by number desc fetch first row only")) {
      return row.next() ? new Receipt(row.getLong(1), row.getString(2)) : Receipt.EMPTY;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public Receipt erase(Predicate<AuditEntry> which, LongFunction<List<AuditEntry>> account) {
    Erasing erasing = new Erasing(which);
    read(erasing);
    if (erasing.numbers.isEmpty()) {
      return head();
    }
    erasing.numbers.forEach(
        number -> update("update log set salt = null, entry = null where number = ?", number));
    return append(account.apply(erasing.erasedBefore + erasing.numbers.size()));
  }

  /** Finds the entries to erase, and counts those erased before. */
  private static final class Erasing implements Reader {
    private final Predicate<AuditEntry> which;
    private final List<Long> numbers = new ArrayList<>();
    private long erasedBefore;

    private Erasing(Predicate<AuditEntry> which) {
      this.which = which;
    }

    @Override
    public void entry(long number, AuditEntry entry) {
      if (which.test(entry)) {
        numbers.add(number);
      }
    }

    @Override
    public void erased(long number) {
      erasedBefore++;
    }
  }

  @Override
  public void close() {} // the connection is the platform's

  private void update(String sql, Object... values) {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("the log cannot be read or written", e);
  }

  private static String salt() {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
