/**
 * The step socket: one binary WebSocket per browser page, which carries the steps of the runs that
 * the page follows. It may use {@code live}, Spring's WebSocket and the servlet interface; it knows
 * no screen. Start reading at {@link org.thalweg.live.socket.StepSocket}, then {@link
 * org.thalweg.live.socket.Viewer}.
 */
@NullMarked
package org.thalweg.live.socket;

import org.jspecify.annotations.NullMarked;
