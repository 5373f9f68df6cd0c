package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("")
class DescendView extends Div {
  DescendView() {
    setText("Thalweg");
  }
}
