package org.thalweg.live;

import java.util.Optional;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;

/**
 * A run at one moment.
 *
 * @param run the run's number
 * @param state what it is doing
 * @param speed how fast it is played, or was last
 * @param last the newest iterate
 * @param learningRate what the next step uses
 * @param ending how it ended; present exactly when the state is {@link RunState#ENDED}
 */
public record RunStatus(
    int run,
    RunState state,
    Speed speed,
    Iterate last,
    double learningRate,
    Optional<Ending> ending) {}
