package org.thalweg.api;

/** A request that asks for something impossible, said in a sentence that a student understands. */
final class ParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ParameterException(String sentence) {
    super(sentence, null, false, false);
  }
}
