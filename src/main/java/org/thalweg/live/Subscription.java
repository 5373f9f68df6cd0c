package org.thalweg.live;

/** Something one listens to until it is closed; closing twice does no harm. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
