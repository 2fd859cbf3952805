package org.allyship.climate;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allyship.disclosure.internal.RowGroups;

/** Who was touched in which topic after each moment at which something was counted. */
final class ChangeCounts {
  private final long[] moments;
  private final int topics;

  /** For each member and topic, how many of the moments the last change came after. */
  private final byte[] after;

  ChangeCounts(PersonRows rows, int topics, LongStream moments) {
    this.moments = moments.sorted().distinct().toArray();
    this.topics = topics;
    this.after = new byte[this.moments.length == 0 ? 0 : rows.size() * topics];
    if (after.length > 0) {
      IntStream.range(0, rows.size()).parallel().forEach(row -> note(row, rows.changed(row)));
    }
  }

  private void note(int row, long[] changed) {
    for (int topic = 0; topic < topics; topic++) {
      int place = Arrays.binarySearch(moments, changed[topic]);
      after[row * topics + topic] = (byte) (place < 0 ? ~place : place);
    }
  }

  /** Returns how many numbers there are for each part. */
  int size() {
    return topics * moments.length;
  }

  /** Returns the place of a moment in a topic among the numbers of a part. */
  int place(int topic, long moment) {
    return topic * moments.length + Arrays.binarySearch(moments, moment);
  }

  /** Adds how many of some members were touched after each moment, topic by topic. */
  void count(RowGroups groups, int group, int[] counts) {
    int[] last = new int[size()];
    for (int i = 0; i < groups.size(group); i++) {
      int from = groups.row(group, i) * topics;
      for (int topic = 0; topic < topics; topic++) {
        int place = after[from + topic];
        if (place > 0) {
          last[topic * moments.length + place - 1]++;
        }
      }
    }
    for (int topic = 0; topic < topics; topic++) {
      int since = 0;
      for (int place = (topic + 1) * moments.length - 1; place >= topic * moments.length; place--) {
        since += last[place];
        counts[place] += since;
      }
    }
  }
}
