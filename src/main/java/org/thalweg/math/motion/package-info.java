/**
 * A car whose driver works the pedals: distance, speed and acceleration at every instant, exactly
 * integrated. It may use the JDK only. Start reading at {@link org.thalweg.math.motion.Drive}.
 */
@NullMarked
package org.thalweg.math.motion;

import org.jspecify.annotations.NullMarked;
