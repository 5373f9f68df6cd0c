package org.thalweg.ui.classroom;

import org.springframework.stereotype.Component;
import org.thalweg.ui.screen.SharedScreens;

/**
 * What a teacher's bar needs of the server.
 *
 * @param screens what classes look at
 */
@Component
record ClassTools(SharedScreens screens) {}
