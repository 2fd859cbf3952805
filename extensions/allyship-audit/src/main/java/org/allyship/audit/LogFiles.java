package org.allyship.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The files of a log. Each is written so that a crash leaves either the old or the new content.
 *
 * @param log the log itself
 */
record LogFiles(Path log) {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

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

  /** Returns the file that holds the receipt for all acknowledged entries. */
  Path head() {
    return log.resolveSibling(headName(log));
  }

  /**
   * Returns the file that the one writer locks. It is never replaced, or the lock would be lost.
   */
  Path lock() {
    return sibling("lock");
  }

  /** Returns the file in which the log is rewritten. */
  Path newLog() {
    return sibling("new");
  }

  private Path newHead() {
    return sibling("head.new");
  }

  private Path sibling(String ending) {
    return log.resolveSibling(log.getFileName() + "." + ending);
  }

  /**
   * Opens a file of the log. Only its owner may read and write a file that is created here, where
   * the file system has such permissions.
   */
  FileChannel open(Path file, OpenOption... options) throws IOException {
    boolean hasOwner =
        Files.getFileAttributeView(log.getParent(), PosixFileAttributeView.class) != null;
    return hasOwner
        ? FileChannel.open(file, Set.of(options), PosixFilePermissions.asFileAttribute(OWNER_ONLY))
        : FileChannel.open(file, options);
  }

  /** Opens the log for its writer; creates an empty log when there is none. */
  FileChannel openLog() throws IOException {
    boolean isNew = Files.notExists(log);
    FileChannel channel =
        open(log, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (isNew) {
      forceFolder();
    }
    return channel;
  }

  /** Acknowledges the entries that are safely in the log. */
  void writeHead(Receipt receipt) throws IOException {
    byte[] text = Head.text(receipt).getBytes(StandardCharsets.US_ASCII);
    try (FileChannel head =
        open(
            newHead(),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeAll(head, ByteBuffer.wrap(text), 0);
      head.force(true);
    }
    replace(newHead(), head());
  }

  /** Replaces the log with the rewritten log. */
  void replaceLog() throws IOException {
    replace(newLog(), log);
  }

  private void replace(Path with, Path file) throws IOException {
    Files.move(with, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder();
  }

  /** Forces the names of files to the disk. Only POSIX systems need it, and only they can do it. */
  private void forceFolder() throws IOException {
    Path folder = log.getParent();
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel names = FileChannel.open(folder)) {
        names.force(true);
      }
    }
  }

  /** Gives the rewritten log the permissions of the log. */
  void copyPermissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(newLog(), PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(log));
    }
  }

  /**
   * Deletes files that a crash left half written; the log and its head hold all of their entries.
   */
  void deleteUnfinished() throws IOException {
    Files.deleteIfExists(newLog());
    Files.deleteIfExists(newHead());
  }

  /**
   * Cuts off the end of the log after a copy of that end is on the disk.
   *
   * @param channel the log
   * @return the file with the copy
   */
  Path moveTornBytes(FileChannel channel, long from, Receipt last) throws IOException {
    Path torn = createTornFile(last);
    try (FileChannel copy = open(torn, StandardOpenOption.WRITE)) {
      for (long at = from; at < channel.size(); ) {
        at += channel.transferTo(at, channel.size() - at, copy);
      }
      copy.force(true);
    }
    forceFolder();
    channel.truncate(from);
    return torn;
  }

  private Path createTornFile(Receipt last) throws IOException {
    for (int i = 1; ; i++) {
      try {
        Path torn = sibling("torn-after-%s-%s".formatted(last.number(), i));
        open(torn, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        return torn;
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
