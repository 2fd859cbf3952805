package org.allyship.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import org.allyship.data.write.CannotWriteException;

/**
 * An output whose failures cannot be overlooked: they are a {@link CannotWriteException}, which no
 * writer on top of it swallows.
 */
public final class GuardedOutput extends OutputStream {
  private final OutputStream out;

  /** Guards an output. */
  public GuardedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new CannotWriteException(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new CannotWriteException(e);
    }
  }
}
