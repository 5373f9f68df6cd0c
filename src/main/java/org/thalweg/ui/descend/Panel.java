package org.thalweg.ui.descend;

import org.thalweg.ui.part.MomentPanel;

/** A part of the Descend screen that shows something of the present snapshot. */
interface Panel extends MomentPanel<Snapshot> {}
