/**
 * Plays descents in time: the clock, the pace, the log of every step, and what one browser page may
 * see of them. It may use the mathematics and the JDK, Spring only to be configured and measured;
 * it knows no screen. Start reading at {@link org.thalweg.live.StepLog}, then {@link
 * org.thalweg.live.Run} and {@link org.thalweg.live.Feed}.
 */
@NullMarked
package org.thalweg.live;

import org.jspecify.annotations.NullMarked;
