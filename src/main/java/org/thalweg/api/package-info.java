/**
 * The public HTTP interface below {@code /api}: the catalogue, descents and derivatives for
 * programs and notebooks. It may use the mathematics and Spring, no screen. Start reading at {@link
 * org.thalweg.api.DescentController}.
 */
@NullMarked
package org.thalweg.api;

import org.jspecify.annotations.NullMarked;
