package org.thalweg.live;

import java.util.List;

/**
 * Somebody who puts a page's runs into words; called on a thread of the player, at most a few times
 * a second.
 */
@FunctionalInterface
public interface FeedListener {

  /**
   * Something has changed.
   *
   * @param runs all runs of the page as they are now, in the order in which they came
   */
  void changed(List<RunStatus> runs);
}
