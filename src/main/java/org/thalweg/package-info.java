/**
 * The application: starts Spring Boot and holds the page shell's settings. It may use everything
 * below. Start reading at {@link org.thalweg.Application}.
 */
@NullMarked
package org.thalweg;

import org.jspecify.annotations.NullMarked;
