package org.thalweg.ui.partial;

import org.thalweg.ui.part.MomentPanel;

/** A part of the Partial derivatives screen that shows something of the present snapshot. */
interface Panel extends MomentPanel<Snapshot> {}
