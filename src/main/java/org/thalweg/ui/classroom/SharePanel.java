package org.thalweg.ui.classroom;

/**
 * What a student's page shows of one activity.
 *
 * @param <S> the student's share in it
 */
@FunctionalInterface
interface SharePanel<S extends Share> {

  /** Shows the share as it is now. */
  void show(S share, int seat);
}
