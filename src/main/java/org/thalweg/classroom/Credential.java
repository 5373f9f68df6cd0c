package org.thalweg.classroom;

/** What somebody shows to say who they are. Its text never tells the secret. */
public sealed interface Credential {

  /** A teacher's secret. */
  record Teacher(String secret) implements Credential {
    @Override
    public String toString() {
      return "Teacher";
    }
  }

  /** A student's token. */
  record Student(String token) implements Credential {
    @Override
    public String toString() {
      return "Student";
    }
  }

  /** Nothing. */
  record None() implements Credential {}
}
