/**
 * Tests of the step socket on a real server with real clients. They may use JUnit, Spring's test
 * support, the JDK's WebSocket client and the packages under test. Start reading at {@link
 * org.thalweg.live.socket.StepSocketTest}.
 */
@NullMarked
package org.thalweg.live.socket;

import org.jspecify.annotations.NullMarked;
