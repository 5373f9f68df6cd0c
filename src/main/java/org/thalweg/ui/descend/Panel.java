package org.thalweg.ui.descend;

import org.thalweg.ui.part.MomentPanel;

/** A part of the Descend screen that shows something of the present moment. */
interface Panel extends MomentPanel<Moment> {}
