package org.thalweg.math.network;

import java.util.List;
import java.util.Locale;

/** Why a text can't be read as data, with the row and the column where it stops. */
public final class DataTableException extends IllegalArgumentException {
  private final Kind kind;
  private final List<String> arguments;

  /** What is wrong. */
  public enum Kind {
    /** There is no row of numbers. */
    EMPTY,
    /** More rows than a table may have: that many. */
    TOO_MANY_ROWS,
    /** More inputs than a network has: that many. */
    TOO_MANY_INPUTS,
    /** A row of one number only: the row. */
    TOO_FEW_COLUMNS,
    /**
     * A row with more or fewer numbers than the first: the row, its columns, those of the first.
     */
    RAGGED,
    /** A character that nobody sees: the row, the column, its name. */
    UNSEEN,
    /** No number where one should be: the row, the column, what stands there. */
    NOT_A_NUMBER,
    /** Another number of classes than 2 or 3 in the last column: that many. */
    CLASSES
  }

  DataTableException(Kind kind, Object... arguments) {
    super(kind + " " + List.of(arguments));
    this.kind = kind;
    this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The key of the sentence in the translations. */
  public String messageKey() {
    return "network.table." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What goes into its places. */
  public List<String> arguments() {
    return arguments;
  }
}
