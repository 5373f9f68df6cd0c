/**
 * Many visitors at once, without browsers: their ends of the sockets, and the pages around them, in
 * a process of their own, so that what a server spends can be told from what they spend.
 */
@NullMarked
package org.thalweg.crowd;

import org.jspecify.annotations.NullMarked;
