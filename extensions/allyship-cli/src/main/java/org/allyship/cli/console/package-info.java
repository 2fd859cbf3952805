/** The terminal: its streams and width, progress, and text laid out in columns. */
@NullMarked
package org.allyship.cli.console;

import org.jspecify.annotations.NullMarked;
