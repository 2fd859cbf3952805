package org.allyship.cli;

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
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;

/**
 * A climate that goes on from run to run: the monitor, the ledger beside it, and who belonged to
 * the group when it was kept.
 */
final class StoredClimate {
  /**
   * The key of every ledger that is begun. Beside the ledger, in a file that holds people's ids, a
   * secret one would protect nothing; and by the same key a breakdown divides in the same way
   * whether a run is kept or not, so that a run without --state, or a file that was lost, gives
   * readers no second division to compare.
   */
  private static final byte[] KEY =
      "the ledger of one release, not kept".getBytes(StandardCharsets.US_ASCII);

  private static final String SAME_AGAIN =
      "; give --by, --sensitive, --threshold, --model and --pack as before,"
          + " and further periods only after the others";

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

  /** Returns one whose readers were shown nothing yet. */
  static StoredClimate begin(ClimateDesign design, Spectrum spectrum) {
    ReleaseLedger ledger = ReleaseLedger.withKey(KEY);
    return new StoredClimate(KEY, ledger, ClimateMonitor.of(design, spectrum, ledger), List.of());
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none, or of another design or model
   * @throws IOException if the stream cannot be read, or ends too early
   */
  static StoredClimate read(InputStream from, ClimateDesign design, Spectrum spectrum)
      throws IOException {
    DataInputStream in = new DataInputStream(from);
    byte[] key = part(in);
    ReleaseLedger ledger = ReleaseLedger.fromBytes(part(in), key);
    List<ParticipantId> members =
        new String(part(in), StandardCharsets.UTF_8).lines().map(ParticipantId::of).toList();
    return new StoredClimate(key, ledger, monitor(in, design, spectrum, ledger), members);
  }

  private static ClimateMonitor monitor(
      InputStream in, ClimateDesign design, Spectrum spectrum, ReleaseLedger ledger)
      throws IOException {
    try {
      return ClimateMonitor.restore(in, design, spectrum, ledger);
    } catch (InvalidInputException e) {
      Problem first = e.problems().get(0);
      throw new InvalidInputException(
          e.input(), List.of(new Problem(first.location(), first.message() + SAME_AGAIN)));
    }
  }

  private static byte[] part(DataInputStream in) throws IOException {
    int size = in.readInt();
    byte[] part = in.readNBytes(Math.max(0, size));
    if (part.length != size) {
      throw new EOFException("a part of it has %d bytes, not %d".formatted(part.length, size));
    }
    return part;
  }

  /**
   * Writes it, and leaves the stream open; the same bytes each time as long as nothing happens.
   *
   * @param group who belongs to the group now
   */
  void write(OutputStream to, Collection<ParticipantId> group) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
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

  ClimateMonitor monitor() {
    return monitor;
  }

  /** Returns who belonged to the group when it was kept. */
  List<ParticipantId> members() {
    return members;
  }
}
