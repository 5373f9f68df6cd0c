package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Examples;
import org.thalweg.math.vector.Vector;

/** How many rows of each class were answered as which class. */
@Tag("table")
final class ClassTable extends Component {
  private String shown = "";

  ClassTable() {
    getElement().getClassList().add("network-classes");
  }

  void show(DataSet data, List<Vector> answers, Examples rows) {
    int classes = data.outputs().size();
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < answers.size(); i++) {
      int own = data.classOf(rows.rows().get(i).targets());
      counts[own][data.classOf(answers.get(i))]++;
    }
    String now = Arrays.deepToString(counts) + data.id();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    build(data, counts);
  }

  private void build(DataSet data, int[][] counts) {
    getElement().removeAllChildren();
    Element caption = new Element("caption");
    caption.setText(getTranslation("network.classes.caption"));
    Element head = new Element("tr");
    head.appendChild(new Element("td"));
    data.outputs().forEach(name -> head.appendChild(header(name, "col")));
    getElement().appendChild(caption, head);
    for (int own = 0; own < counts.length; own++) {
      Element row = new Element("tr");
      row.appendChild(header(data.outputs().get(own), "row"));
      for (int answered = 0; answered < counts.length; answered++) {
        Element cell = new Element("td");
        cell.setText(Integer.toString(counts[own][answered]));
        if (own == answered) {
          cell.getClassList().add("right");
        }
        row.appendChild(cell);
      }
      getElement().appendChild(row);
    }
  }

  private static Element header(String name, String scope) {
    Element header = new Element("th");
    header.setText(name);
    header.setAttribute("scope", scope);
    return header;
  }
}
