package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.DataSets;
import org.thalweg.math.network.DataTable;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Initialization;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.ui.network.state.Changes;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.OptimizerFields;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses an experiment: a shipped one with its reason, or data, network, start and optimizer. */
final class ExperimentPanel extends Div implements Panel<Snapshot> {
  private static final String OWN = "";
  private static final double MOST_SEED = 1e15;

  private final UpdateLoop<Model, Snapshot> loop;
  private final Chooser<String> presets;
  private final Paragraph why = new Paragraph();
  private final Chooser<String> data;
  private final Paragraph unshared = new Paragraph();
  private final NativeButton edit;
  private final OwnDataDialog table;
  private final LayersFields layers;
  private final Chooser<ErrorFunction> error;
  private final Chooser<Initialization> initialization;
  private final NumberInput seed;
  private final NumberInput batch;
  private final NumberInput heldOut;
  private final OptimizerFields optimizer;

  ExperimentPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    presets = new Chooser<>(getTranslation("network.preset.label"));
    why.addClassName("hint");
    data = new Chooser<>(getTranslation("network.data.label"));
    layers = new LayersFields(list -> change(experiment -> Changes.withLayers(experiment, list)));
    error = new Chooser<>(getTranslation("network.error.label"));
    initialization = new Chooser<>(getTranslation("network.init.label"));
    seed = whole("network.seed", "network.seed.range", -MOST_SEED, MOST_SEED);
    seed.onChanged(number -> change(experiment -> Changes.withSeed(experiment, (long) number)));
    batch = whole("network.batch", "network.batch.range", 0, 2_000);
    batch.onChanged(number -> change(experiment -> Changes.withBatch(experiment, (int) number)));
    heldOut = whole("network.heldOut", "network.heldOut.range", 0, 100 * Experiment.MOST_HELD_OUT);
    heldOut.onChanged(
        number -> change(experiment -> Changes.withHeldOut(experiment, number / 100)));
    optimizer =
        new OptimizerFields(
            getTranslation("part.optimizer.label"), change -> loop.act(model -> model.use(change)));
    fill();
    addClassName("stack");
    unshared.setText(getTranslation("network.table.unshared"));
    unshared.addClassName("hint");
    table = new OwnDataDialog(loop);
    edit = new NativeButton(getTranslation("network.table.edit"), event -> openTable());
    edit.addClassName("button");
    add(presets, why, data, edit, unshared, form(), start(), table);
  }

  private void fill() {
    presets.addAll(List.of(OWN), own -> getTranslation("network.preset.own.name"));
    presets.addAll(
        Presets.all().stream().map(Preset::id).toList(),
        id -> getTranslation("network.preset." + id));
    presets.onChosen(id ->
        Presets.byId(id).ifPresent(preset -> loop.act(model -> model.open(Settings.of(preset)))));
    data.addAll(
        DataSets.all().stream().map(DataSet::id).toList(),
        id -> getTranslation("network.data." + id));
    data.addAll(List.of(DataTable.OWN), own -> getTranslation("network.data.own"));
    data.onChosen(this::chooseData);
    error.addAll(
        List.of(ErrorFunction.values()), each -> getTranslation("network.error." + each.id()));
    error.onChosen(each -> change(experiment -> Changes.withError(experiment, each)));
    initialization.addAll(
        List.of(Initialization.values()), each -> getTranslation("network.init." + each.id()));
    initialization.onChosen(
        each -> change(experiment -> Changes.withInitialization(experiment, each)));
  }

  private NativeDetails form() {
    Div form = new Div(layers, error);
    form.addClassName("stack");
    return new NativeDetails(getTranslation("network.form"), form);
  }

  private NativeDetails start() {
    NativeButton again =
        new NativeButton(
            getTranslation("network.seed.next"),
            event -> change(experiment -> Changes.withSeed(experiment, experiment.seed() + 1)));
    again.addClassName("button");
    Div pair = new Div(seed, again);
    pair.addClassName("pair");
    Div rows = new Div(batch, heldOut);
    rows.addClassName("pair");
    Div all = new Div(initialization, pair, rows, optimizer.chooser(), optimizer.details());
    all.addClassName("stack");
    return new NativeDetails(getTranslation("network.start"), all);
  }

  /** Own data are asked for first; until they are given the list shows what there is. */
  private void chooseData(String id) {
    DataSets.byId(id)
        .ifPresentOrElse(
            set -> change(experiment -> Changes.withData(experiment, set)), this::openTable);
  }

  private void openTable() {
    loop.read(model -> table.open(model.settings().experiment().data()));
  }

  @Override
  public void show(Snapshot snapshot) {
    Experiment experiment = snapshot.settings().experiment();
    Optional<Preset> preset = snapshot.settings().preset();
    presets.setValue(preset.map(Preset::id).orElse(OWN));
    why.setText(
        preset
            .map(known -> getTranslation("network.preset." + known.id() + ".why"))
            .orElseGet(() -> getTranslation("network.preset.own")));
    data.setValue(experiment.data().id());
    boolean own = experiment.data().id().equals(DataTable.OWN);
    edit.setVisible(own);
    unshared.setVisible(own && PackedText.of(experiment.data()).isEmpty());
    layers.show(experiment.architecture().layers());
    error.setValue(experiment.error());
    initialization.setValue(experiment.initialization());
    seed.setValue(experiment.seed());
    batch.setValue(experiment.batch());
    heldOut.setValue(100 * experiment.heldOut());
    optimizer.show(snapshot.run().settings().optimizer());
  }

  private void change(UnaryOperator<Experiment> change) {
    loop.act(model -> model.change(change));
  }

  private NumberInput whole(String key, String range, double low, double high) {
    return new NumberInput(
        getTranslation(key),
        number -> number == Math.rint(number) && number >= low && number <= high,
        getTranslation(range));
  }
}
