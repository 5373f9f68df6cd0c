package org.thalweg.ui.shell;

import com.vaadin.flow.component.Svg;

/**
 * Two contour lines around a vermilion dot, drawn in the colours of the page. The file {@code
 * icons/thalweg.svg} is the same drawing.
 */
class ContourMark extends Svg {
  private static final String DRAWING =
      """
      <svg class="contour-mark" viewBox="0 0 28 28" aria-hidden="true">
        <path class="ring" stroke-width="1.7"
          d="M14 2.2c6.9 0 12 4.6 12 11.4 0 7.2-4.7 12.2-11.8 12.2C7 25.8 2 21 2 14.2 2 7.4 7.2 2.2 14 2.2Z"/>
        <path class="ring-inner" stroke-width="1.9"
          d="M14.3 7.4c4 0 6.9 2.6 6.9 6.3 0 4.1-2.7 7-6.9 7-4.3 0-7.3-2.7-7.3-6.6 0-3.9 3.1-6.7 7.3-6.7Z"/>
        <circle class="dot" cx="14.9" cy="14.6" r="3.1"/>
      </svg>
      """;

  ContourMark() {
    super(DRAWING);
  }
}
