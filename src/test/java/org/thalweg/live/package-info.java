/**
 * Tests of playing descents. They move the time by hand with a {@link
 * org.thalweg.live.ManualScheduler}, and may use JUnit and the package under test. Start reading at
 * {@link org.thalweg.live.RunTest}.
 */
@NullMarked
package org.thalweg.live;

import org.jspecify.annotations.NullMarked;
