/**
 * The Descend screen. It may use everything but {@code classroom.redis}. Start reading at {@code
 * DescendView}.
 */
@NullMarked
package org.thalweg.ui.descend;

import org.jspecify.annotations.NullMarked;
