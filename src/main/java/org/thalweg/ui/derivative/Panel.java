package org.thalweg.ui.derivative;

import org.thalweg.ui.part.MomentPanel;

/** A part of the Derivative screen that shows something of the present snapshot. */
interface Panel extends MomentPanel<Snapshot> {}
