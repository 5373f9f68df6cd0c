/**
 * Tests of the classroom in the browser: what a teacher's bar and a student's page show and do,
 * over real rooms in memory, without a browser and in one. They may use everything. Start reading
 * at {@code OpenClass}.
 */
@NullMarked
package org.thalweg.ui.classroom;

import org.jspecify.annotations.NullMarked;
