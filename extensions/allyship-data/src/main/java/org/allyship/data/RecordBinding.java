package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Status;
import org.jspecify.annotations.Nullable;

/** Makes records of behaviors with a status, of behaviors alone, and of claims. */
final class RecordBinding implements Binding<RecordRow> {
  private static final String FORMAT = "format";
  private static final String BEHAVIOR = "behavior";
  private static final String STATUS = "status";
  private static final String CLAIM = "claim";
  private static final String NO_STATUS =
      "has no status, and only confirmed behaviors count; add 'status' next to 'behavior', or give"
          + " --assume-confirmed if every behavior without a status was confirmed";

  private final boolean confirmed;

  RecordBinding(boolean confirmed) {
    this.confirmed = confirmed;
  }

  /** Tries only texts that begin as most records do; all others need a tree. */
  @Override
  public @Nullable RecordRow quick(String json) {
    if (!json.startsWith("{\"" + FORMAT + "\":") && !json.startsWith("{\"" + BEHAVIOR + "\":")) {
      return null;
    }
    BehaviorRecord done = JsonBinding.quick(json, BehaviorRecord.class);
    return done == null ? null : new RecordRow.Done(done);
  }

  @Override
  public Optional<RecordRow> bind(JsonNode tree, List<Problem> problems) {
    if (tree.has(CLAIM) && !tree.has(BEHAVIOR)) {
      return JsonBinding.bind(tree, RecordRow.Claimed.class, "", problems).map(claimed -> claimed);
    }
    if (!(tree instanceof ObjectNode given)) {
      return JsonBinding.bind(tree, BehaviorRecord.class, "", problems).map(RecordRow.Done::new);
    }
    return given.has(BEHAVIOR) ? record(given, problems) : bare(given, problems);
  }

  /** Binds a behavior alone; the pointers of its problems have no 'behavior' in the input. */
  private Optional<RecordRow> bare(ObjectNode behavior, List<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    ObjectNode whole = behavior.objectNode();
    whole.set(BEHAVIOR, behavior);
    Optional<RecordRow> done = record(whole, found);
    for (Problem problem : found) {
      problems.add(
          new Problem(problem.location().replaceFirst("^/behavior", ""), problem.message()));
    }
    return done;
  }

  private Optional<RecordRow> record(ObjectNode whole, List<Problem> problems) {
    if (!whole.hasNonNull(STATUS)) {
      if (!confirmed) {
        problems.add(new Problem("", NO_STATUS));
      }
      whole.put(STATUS, JsonNames.of(Status.CONFIRMED));
    }
    Optional<BehaviorRecord> done = JsonBinding.bind(whole, BehaviorRecord.class, "", problems);
    return problems.isEmpty() ? done.map(RecordRow.Done::new) : Optional.empty();
  }
}
