package org.allyship.data.sample;

import java.util.List;
import java.util.Random;

/** Random numbers that are the same each time, on every machine. */
final class RandomSource {
  private final Random random;

  RandomSource(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number from the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Returns true as often, in a hundred times, as the number says. */
  boolean percent(int often) {
    return random.nextInt(100) < often;
  }

  /** Returns one of the elements. */
  <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
