package org.allyship.data.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.ClimateMonitor;
import org.allyship.core.ParticipantId;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;

/**
 * What climate runs published, and the counts behind it: the monitor, its ledger and the members of
 * the last run. {@link StateFile} keeps it in a file; a host can write it to any stream.
 *
 * <p>Not thread-safe.
 */
public final class StoredClimate {
  private static final int FORMAT = 1;

  /**
   * The key of every new ledger. A secret key would protect nothing in a file that also holds
   * people's ids. With the same key, a breakdown is divided in the same way with and without a
   * state file. So a run without a state file, or after its loss, gives readers no second division
   * to compare.
   */
  private static final byte[] KEY =
      "the ledger of one release, not kept".getBytes(StandardCharsets.US_ASCII);

  private final byte[] key;
  private final ReleaseLedger ledger;
  private final ClimateMonitor monitor;
  private final List<ParticipantId> members;

  private StoredClimate(
      byte[] key, ReleaseLedger ledger, ClimateMonitor monitor, List<ParticipantId> members) {
    this.key = key;
    this.ledger = ledger;
    this.monitor = monitor;
    this.members = members;
  }

  /** Returns a new climate without published figures. */
  public static StoredClimate begin(ClimateDesign design, Spectrum spectrum) {
    ReleaseLedger ledger = ReleaseLedger.withKey(KEY);
    return new StoredClimate(KEY, ledger, ClimateMonitor.of(design, spectrum, ledger), List.of());
  }

  /**
   * Reads a climate that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the bytes are of another format, or not a stored climate
   * @throws InvalidInputException if it was written for another design or model
   * @throws IOException if the stream cannot be read, or ends too early
   */
  public static StoredClimate read(InputStream from, ClimateDesign design, Spectrum spectrum)
      throws IOException {
    DataInputStream in = new DataInputStream(from);
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IllegalArgumentException(
          "the stored climate has format %s, but this version reads format %s"
              .formatted(format, FORMAT));
    }
    byte[] key = part(in);
    ReleaseLedger ledger = ReleaseLedger.fromBytes(part(in), key);
    List<ParticipantId> members =
        new String(part(in), StandardCharsets.UTF_8).lines().map(ParticipantId::of).toList();
    ClimateMonitor monitor = ClimateMonitor.restore(in, design, spectrum, ledger);
    return new StoredClimate(key, ledger, monitor, members);
  }

  private static byte[] part(DataInputStream in) throws IOException {
    int size = in.readInt();
    byte[] part = in.readNBytes(Math.max(0, size));
    if (part.length != size) {
      throw new EOFException("a part of it has %s bytes, not %s".formatted(part.length, size));
    }
    return part;
  }

  /**
   * Writes the climate and leaves the stream open. The same climate gives the same bytes each time.
   *
   * @param group the members now
   */
  public void write(OutputStream to, Collection<ParticipantId> group) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(FORMAT);
    part(out, key);
    part(out, ledger.toBytes());
    String ids =
        group.stream().map(ParticipantId::value).sorted().collect(Collectors.joining("\n"));
    part(out, ids.getBytes(StandardCharsets.UTF_8));
    monitor.save(out);
    out.flush();
  }

  private static void part(DataOutputStream out, byte[] part) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }

  /** Returns the monitor, which holds the counts. */
  public ClimateMonitor monitor() {
    return monitor;
  }

  /** Returns the members of the last run. */
  public List<ParticipantId> members() {
    return members;
  }
}
