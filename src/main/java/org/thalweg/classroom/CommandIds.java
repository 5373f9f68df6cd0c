package org.thalweg.classroom;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set of command ids that never changes: one more gives a new set that shares all but a few nodes
 * with the old one. A trie over the 128 bits of the ids themselves, four at a time, so no two ids
 * collide; 32 nodes deep at most, and about four for 50,000 random ones, as those of pages are,
 * whatever a page chose: see {@link CommandId#of}. Form: P. Bagwell, "Ideal hash trees", 2001,
 * without its compression.
 */
public final class CommandIds {
  /** No ids. */
  static final CommandIds NONE = new CommandIds(new Branch(new Node[Branch.WAYS]), 0);

  private final Branch root;
  private final int size;

  private CommandIds(Branch root, int size) {
    this.root = root;
    this.size = size;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether this one is in it. */
  public boolean contains(CommandId id) {
    Node node = root;
    for (int depth = 0; node instanceof Branch branch; depth++) {
      node = branch.ways[digit(id, depth)];
    }
    return node instanceof Leaf leaf && leaf.id.equals(id);
  }

  /** The set with one more; itself when the id is in it. */
  CommandIds with(CommandId id) {
    return contains(id) ? this : new CommandIds(with(root, new Leaf(id), 0), size + 1);
  }

  /** Whether the other holds the same ids; in which order they came leaves no trace. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CommandIds ids && size == ids.size && root.equals(ids.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  private static Branch with(Branch branch, Leaf fresh, int depth) {
    int digit = digit(fresh.id, depth);
    Node there = branch.ways[digit];
    return switch (there) {
      case null -> branch.with(digit, fresh);
      case Branch deeper -> branch.with(digit, with(deeper, fresh, depth + 1));
      case Leaf other -> {
        Branch empty = new Branch(new Node[Branch.WAYS]);
        yield branch.with(digit, with(with(empty, other, depth + 1), fresh, depth + 1));
      }
    };
  }

  private static int digit(CommandId id, int depth) {
    UUID bits = id.value();
    long half = depth < 16 ? bits.getMostSignificantBits() : bits.getLeastSignificantBits();
    return (int) (half >>> (4 * (depth % 16))) & 15;
  }

  private sealed interface Node permits Branch, Leaf {}

  private record Leaf(CommandId id) implements Node {}

  private static final class Branch implements Node {
    private static final int WAYS = 16;

    private final @Nullable Node[] ways;

    Branch(@Nullable Node[] ways) {
      this.ways = ways;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof Branch branch && Arrays.equals(ways, branch.ways);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ways);
    }

    Branch with(int digit, Node node) {
      @Nullable Node[] copy = ways.clone();
      copy[digit] = node;
      return new Branch(copy);
    }
  }
}
