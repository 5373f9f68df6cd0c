/**
 * How the product speaks: numbers as they are read, and the English sentences of what has no
 * screen. It depends on nothing, and everything may use it. Start at {@link
 * org.thalweg.text.Numbers}.
 */
@NullMarked
package org.thalweg.text;

import org.jspecify.annotations.NullMarked;
