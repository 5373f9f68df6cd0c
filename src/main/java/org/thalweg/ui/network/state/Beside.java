package org.thalweg.ui.network.state;

import java.util.Optional;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Explanations;

/**
 * The second network at the step that is shown, or where it ended before.
 *
 * @param difference what is different in it
 * @param back what leads from it to the first again, where one thing does: they can change places
 * @param errorFunction what it makes small
 * @param step its step
 * @param explanations its numbers for the example shown
 * @param loss of all rows by the first network's error function
 * @param own of all rows by its own error function
 * @param learnt what it answers
 * @param losses along its steps, by the first network's error function
 * @param ending how it ended, if it has
 * @param complete whether it has come to the step shown
 */
public record Beside(
    Difference difference,
    Optional<Difference> back,
    ErrorFunction errorFunction,
    long step,
    Explanations explanations,
    double loss,
    double own,
    Learnt learnt,
    Track.Samples<Double> losses,
    Optional<Ending> ending,
    boolean complete) {}
