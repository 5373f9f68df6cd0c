package org.thalweg.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * Two contour lines around a vermilion dot, drawn in the colours of the page. The file {@code
 * icons/thalweg.svg} is the same drawing.
 */
@Tag("svg")
class ContourMark extends Component {
  private static final String OUTER =
      "M14 2.2c6.9 0 12 4.6 12 11.4 0 7.2-4.7 12.2-11.8 12.2C7 25.8 2 21 2 14.2 2 7.4 7.2 2.2 14 2.2Z";
  private static final String INNER =
      "M14.3 7.4c4 0 6.9 2.6 6.9 6.3 0 4.1-2.7 7-6.9 7-4.3 0-7.3-2.7-7.3-6.6 0-3.9 3.1-6.7 7.3-6.7Z";

  ContourMark() {
    getElement().setAttribute("viewBox", "0 0 28 28").setAttribute("aria-hidden", "true");
    getElement().setAttribute("class", "contour-mark");
    getElement().appendChild(ring("ring", OUTER, "1.7"), ring("ring-inner", INNER, "1.9"), dot());
  }

  private static Element ring(String name, String path, String width) {
    return new Element("path")
        .setAttribute("class", name)
        .setAttribute("d", path)
        .setAttribute("stroke-width", width);
  }

  private static Element dot() {
    return new Element("circle")
        .setAttribute("class", "dot")
        .setAttribute("cx", "14.9")
        .setAttribute("cy", "14.6")
        .setAttribute("r", "3.1");
  }
}
