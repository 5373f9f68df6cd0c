package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keeps the card of a lesson, in which it lies, in view or in reach while somebody scrolls. */
@Tag("guide-anchor")
@JsModule("./part/guide-anchor.ts")
public final class GuideAnchor extends Component {}
