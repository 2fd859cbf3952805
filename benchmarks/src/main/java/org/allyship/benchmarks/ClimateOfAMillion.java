package org.allyship.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateMonitor;
import org.allyship.climate.Member;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.disclosure.Disclosure;
import org.allyship.disclosure.Published;
import org.allyship.scoring.person.PersonState;

/**
 * Measures the climate of a million people: adding them, a release, 50,000 changes and a second
 * release. Creating the people is not measured.
 *
 * <pre>java -Xmx6g -cp benchmarks/target/benchmarks.jar org.allyship.benchmarks.ClimateOfAMillion
 * </pre>
 */
public final class ClimateOfAMillion {
  private static final int AT_ONCE = 50_000;
  private static final int CHANGES = 50_000;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Organization organization = new Organization();
  private final ClimateMonitor monitor;
  private long wall;
  private long processor;

  private ClimateOfAMillion(Disclosure disclosure) {
    this.monitor = organization.monitor(disclosure);
  }

  /** Takes no argument for exact figures, and any argument as the secret of perturbed counts. */
  public static void main(String[] args) {
    new ClimateOfAMillion(
            args.length == 0
                ? Disclosure.exact()
                : Disclosure.perturbed(args[0].getBytes(StandardCharsets.UTF_8)))
        .run();
  }

  private void run() {
    long before = heap();
    for (int first = 0; first < Organization.PEOPLE; first += AT_ONCE) {
      take(first, first + AT_ONCE);
    }
    print("members and states added");
    printHeap(before);
    release("first release");
    printHeap(before);
    List<BehaviorRecord> changes =
        IntStream.range(0, CHANGES).mapToObj(i -> organization.change()).toList();
    time(
        () -> {
          changes.forEach(monitor::added);
          return changes;
        });
    print("changes");
    release("second release");
    printHeap(before);
  }

  private void take(int from, int to) {
    List<Member> members = IntStream.range(from, to).mapToObj(organization::member).toList();
    List<PersonState> states = IntStream.range(from, to).mapToObj(organization::state).toList();
    time(
        () -> {
          for (int i = 0; i < members.size(); i++) {
            monitor.join(members.get(i));
            monitor.put(members.get(i).person(), states.get(i));
          }
          return members;
        });
  }

  private void release(String what) {
    Climate climate = time(monitor::release);
    print(what);
    long reported =
        climate.cells().stream().filter(cell -> cell.result() instanceof Published).count();
    System.out.printf(
        Locale.ROOT, "  %,d of %,d cells reported%n", reported, climate.cells().size());
  }

  private <T> T time(Supplier<T> work) {
    long wallBefore = System.nanoTime();
    long processorBefore = system.getProcessCpuTime();
    T done = work.get();
    processor += system.getProcessCpuTime() - processorBefore;
    wall += System.nanoTime() - wallBefore;
    return done;
  }

  /** Prints the time since the last call. */
  private void print(String what) {
    System.out.printf(
        Locale.ROOT, "%s: %.2f s, of a processor %.2f s%n", what, wall / 1e9, processor / 1e9);
    wall = 0;
    processor = 0;
  }

  private void printHeap(long before) {
    System.out.printf(
        Locale.ROOT, "  heap a person: %,d B%n", (heap() - before) / Organization.PEOPLE);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
