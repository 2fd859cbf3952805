package org.allyship.data.run;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.allyship.climate.Member;
import org.allyship.core.problem.Problem;
import org.allyship.data.Input;
import org.allyship.data.MemberFields;
import org.allyship.data.ProblemLog;
import org.allyship.data.RowReader;

/**
 * A file of the members of a group.
 *
 * @param source the file
 * @param fields the columns to read
 */
public record MembersFile(InputSource source, MemberFields fields) {
  /**
   * Reads the members.
   *
   * @param target receives each valid member; a member that it refuses with an {@link
   *     IllegalArgumentException} is invalid
   * @return all problems; a person who is in the file twice is a problem, and so is an empty file
   */
  ProblemLog read(Consumer<Member> target) throws IOException {
    Set<String> seen = new HashSet<>();
    try (Input input = source.open();
        RowReader<Member> records = RowReader.members(input, fields);
        RunListener.Pass pass = source.listener().begin("reading members")) {
      ProblemLog problems = new ProblemLog(input.name());
      for (Optional<RowReader.Read<Member>> next = records.next();
          next.isPresent();
          next = records.next()) {
        pass.step();
        problems.add(next.get().giveTo(member -> giveOnce(member, seen, target)));
      }
      if (seen.isEmpty() && problems.isEmpty()) {
        problems.add(List.of(new Problem("", "holds nobody; at least one person was expected")));
      }
      return problems;
    }
  }

  private static void giveOnce(Member member, Set<String> seen, Consumer<Member> target) {
    if (!seen.add(member.person().value())) {
      throw new IllegalArgumentException(
          "has person '%s' a second time; nobody must count twice".formatted(member.person()));
    }
    target.accept(member);
  }
}
