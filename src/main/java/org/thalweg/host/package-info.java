/**
 * What keeps the server safe and small: limits, headers, sessions, error pages, the files that are
 * read at the start. It may use Spring, Vaadin's server side and the lessons. Start reading at
 * {@link org.thalweg.host.VisitorLimit}.
 */
@NullMarked
package org.thalweg.host;

import org.jspecify.annotations.NullMarked;
