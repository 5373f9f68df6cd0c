/**
 * Tests of how numbers are written. They may use nothing else. Start reading at {@code
 * NumbersTest}.
 */
@NullMarked
package org.thalweg.text;

import org.jspecify.annotations.NullMarked;
