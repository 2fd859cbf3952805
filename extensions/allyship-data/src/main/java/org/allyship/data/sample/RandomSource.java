package org.allyship.data.sample;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time, on every machine. */
final class RandomSource {
  private final Random random;

  RandomSource(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number from one to another, both possible. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Tells whether something that happens so often in a hundred times happens now. */
  boolean percent(int often) {
    return random.nextInt(100) < often;
  }

  /** Returns one of these. */
  <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
