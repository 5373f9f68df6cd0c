/**
 * Tests of the Network screen: its address and model, and what a learner sees, without a browser
 * and in one. They may use everything. Start reading at {@code NetworkContractTest}.
 */
@NullMarked
package org.thalweg.ui.network;

import org.jspecify.annotations.NullMarked;
