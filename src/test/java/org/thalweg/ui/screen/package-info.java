@NullMarked
package org.thalweg.ui.screen;

import org.jspecify.annotations.NullMarked;
