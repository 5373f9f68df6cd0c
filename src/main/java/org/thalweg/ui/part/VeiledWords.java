package org.thalweg.ui.part;

import java.util.function.Consumer;

/** What is said of a picture: all of it, or without what is covered elsewhere at present. */
public final class VeiledWords {
  private final Consumer<String> say;
  private String whole = "";
  private String rest = "";
  private boolean covered;

  /**
   * Nothing is said yet.
   *
   * @param say says it in the place of what was said before
   */
  public VeiledWords(Consumer<String> say) {
    this.say = say;
  }

  /**
   * There is something else to say.
   *
   * @param rest what may be said of it while something is covered
   */
  public void set(String whole, String rest) {
    this.whole = whole;
    this.rest = rest;
    say();
  }

  /** Something that it tells is covered from now on, or nothing is. */
  public void cover(boolean wanted) {
    covered = wanted;
    say();
  }

  private void say() {
    say.accept(covered ? rest : whole);
  }
}
