/**
 * The Network screen: watch a small neural network learn, with the formula behind every number.
 * What happens on it stands one package below; here are its address and its parts. It may use
 * everything but the HTTP interface and the host. Start reading at {@link
 * org.thalweg.ui.network.NetworkView}.
 */
@NullMarked
package org.thalweg.ui.network;

import org.jspecify.annotations.NullMarked;
