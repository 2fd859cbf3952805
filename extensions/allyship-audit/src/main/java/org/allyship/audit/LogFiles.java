package org.allyship.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * The files of a log, and how they are written so that a crash finds the old or the new.
 *
 * @param log the log itself
 */
record LogFiles(Path log) {
  static String headName(Path log) {
    return log.getFileName() + ".head";
  }

  static LogFiles of(Path log) {
    LogFiles files = new LogFiles(log.toAbsolutePath());
    if (Files.isSymbolicLink(files.log())) {
      throw new IllegalArgumentException(
          "audit log '%s' is a link; erasing would leave what it leads to, so give the file itself"
              .formatted(files.log()));
    }
    return files;
  }

  /** Says how far the log was acknowledged. */
  Path head() {
    return log.resolveSibling(headName(log));
  }

  /** Held by the one writer; never replaced, as a lock would not go with it. */
  Path lock() {
    return beside("lock");
  }

  /** The log while it is written anew. */
  Path newLog() {
    return beside("new");
  }

  private Path newHead() {
    return beside("head.new");
  }

  private Path beside(String ending) {
    return log.resolveSibling(log.getFileName() + "." + ending);
  }

  /** Opens the log for its writer; an empty one is made where there is none. */
  FileChannel openLog() throws IOException {
    boolean isNew = Files.notExists(log);
    FileChannel channel =
        FileChannel.open(
            log, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (isNew) {
      forceFolder();
    }
    return channel;
  }

  /** Acknowledges what is safely in the log. */
  void writeHead(Receipt receipt) throws IOException {
    byte[] text = Head.text(receipt).getBytes(StandardCharsets.US_ASCII);
    try (FileChannel head =
        FileChannel.open(
            newHead(),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeAll(head, ByteBuffer.wrap(text), 0);
      head.force(true);
    }
    replace(newHead(), head());
  }

  /** Puts the log written anew in the place of the log. */
  void replaceLog() throws IOException {
    replace(newLog(), log);
  }

  private void replace(Path with, Path file) throws IOException {
    Files.move(with, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder();
  }

  /** Makes sure that names are on the disk too; only POSIX needs it, and only POSIX can. */
  private void forceFolder() throws IOException {
    Path folder = log.getParent();
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel names = FileChannel.open(folder)) {
        names.force(true);
      }
    }
  }

  /** Gives the log written anew the permissions of the log. */
  void copyPermissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(newLog(), PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(log));
    }
  }

  /** Deletes what a crash left half written; all of it is in the log and its head as well. */
  void deleteUnfinished() throws IOException {
    Files.deleteIfExists(newLog());
    Files.deleteIfExists(newHead());
  }

  /**
   * Cuts off the end of the log, after a copy of it is safe.
   *
   * @param channel the log
   * @return the file with the copy
   */
  Path putAside(FileChannel channel, long from, Receipt last) throws IOException {
    Path aside = createAside(last);
    try (FileChannel copy = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      for (long at = from; at < channel.size(); ) {
        at += channel.transferTo(at, channel.size() - at, copy);
      }
      copy.force(true);
    }
    forceFolder();
    channel.truncate(from);
    return aside;
  }

  private Path createAside(Receipt last) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return Files.createFile(beside("torn-after-%d-%d".formatted(last.number(), i)));
      } catch (FileAlreadyExistsException e) {
        // of an earlier crash at the same place; it is kept
      }
    }
  }

  static void writeAll(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
    for (long at = from; bytes.hasRemaining(); ) {
      at += channel.write(bytes, at);
    }
  }
}
