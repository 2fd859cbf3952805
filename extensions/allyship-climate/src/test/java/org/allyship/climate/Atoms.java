package org.allyship.climate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.allyship.disclosure.Attacker;

/**
 * The finest groups of people that an attacker can tell apart, of which there may be nobody, and
 * how many people there truly are.
 *
 * @param <A> what the people of such a group have in common
 */
final class Atoms<A> {
  private final List<A> atoms;
  private final Map<A, Integer> people = new HashMap<>();

  Atoms(List<A> atoms, List<A> people) {
    this.atoms = atoms;
    people.forEach(each -> this.people.merge(each, 1, Integer::sum));
  }

  int count() {
    return atoms.size();
  }

  BitSet where(Predicate<A> in) {
    BitSet set = new BitSet();
    for (int i = 0; i < atoms.size(); i++) {
      set.set(i, in.test(atoms.get(i)));
    }
    return set;
  }

  /** Returns how many people are in some atoms. */
  int size(BitSet set) {
    return set.stream().map(i -> people.getOrDefault(atoms.get(i), 0)).sum();
  }

  /** Has attackers learn how many people there are of some atoms. */
  int learn(Predicate<A> in, Attacker... attackers) {
    BitSet set = where(in);
    int size = size(set);
    for (Attacker each : attackers) {
      each.learn(set, size);
    }
    return size;
  }
}
