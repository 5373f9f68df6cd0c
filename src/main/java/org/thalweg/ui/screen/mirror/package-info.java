/**
 * What a class looks at, drawn once for all who follow in one language: a screen on a page that no
 * browser shows, and what changes on it as readings of the step socket. Start reading at {@link
 * org.thalweg.ui.screen.mirror.ScreenMirror}; {@link org.thalweg.ui.screen.mirror.Mirror} is the
 * place on a page of a browser where it is seen.
 */
@NullMarked
package org.thalweg.ui.screen.mirror;

import org.jspecify.annotations.NullMarked;
