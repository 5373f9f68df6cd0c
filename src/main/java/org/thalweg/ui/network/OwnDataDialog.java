package org.thalweg.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.DataTable;
import org.thalweg.ui.network.state.Changes;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.part.TextFileField;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * Where somebody types, pastes or uploads data of their own. What can't be read is said with its
 * row and column, and nothing of the text is lost.
 */
final class OwnDataDialog extends Composite<Dialog> {
  private static final int LONGEST = 300_000;

  private final UpdateLoop<Model, Snapshot> loop;
  private final TextFileField text;
  private final Paragraph verdict = new Paragraph();
  private String typed;

  OwnDataDialog(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    typed = getTranslation("network.table.example");
    text =
        new TextFileField(
            getTranslation("network.table.text"), getTranslation("network.table.file"), typed);
    text.onChanged(this::typed);
    verdict.getElement().setAttribute("role", "status");
    verdict.addClassName("network-table-verdict");
    NativeButton use = new NativeButton(getTranslation("network.table.use"), event -> use());
    use.addClassNames("button", "primary");
    getContent().addClassName("network-table");
    getContent().add(new Hint(getTranslation("network.table.hint")), text, verdict, use);
  }

  @Override
  protected Dialog initContent() {
    return new Dialog(getTranslation("network.table.title"));
  }

  /** Opens with the text as it was left; with data of one's own, as they are now. */
  void open(DataSet data) {
    if (data.id().equals(DataTable.OWN)) {
      typed = DataTable.write(data);
      text.setText(typed);
    }
    verdict.setText("");
    getContent().open();
  }

  private void typed(String now) {
    typed = now;
    read(data -> {});
  }

  private void use() {
    read(data -> {
      loop.act(model -> model.change(experiment -> Changes.withData(experiment, data)));
      getContent().close();
    });
  }

  /** Reads the text outside the session lock, and says what it holds or what is wrong. */
  private void read(Consumer<DataSet> done) {
    if (typed.length() > LONGEST) {
      verdict.setText(getTranslation("network.table.long"));
      return;
    }
    String now = typed;
    loop.prepare(
        () -> DataTable.read(now),
        data -> {
          verdict.setText(
              getTranslation(
                  "network.table.read",
                  data.examples().size(),
                  String.join(", ", data.inputs()),
                  String.join(", ", data.outputs())));
          done.accept(data);
        },
        wrong -> {
          Refusal refusal = Refusal.of(wrong);
          verdict.setText(getTranslation(refusal.key(), refusal.arguments().toArray()));
        });
  }
}
