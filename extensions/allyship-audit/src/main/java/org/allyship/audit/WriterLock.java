package org.allyship.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Prevents a second writer from opening a log. The lock ends with the process at the latest. */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws IllegalStateException if another writer has it
   */
  static WriterLock of(LogFiles files) throws IOException {
    FileChannel channel =
        files.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new IllegalStateException(
          "audit log '%s' is open already, here or in another process, and has one writer; close it there first"
              .formatted(files.log()));
    }
    return new WriterLock(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
