package org.thalweg.ui.descend;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.LiveChart;
import org.thalweg.live.Feed;
import org.thalweg.live.PushedSteps;
import org.thalweg.live.RunSnapshot;
import org.thalweg.math.objective.Domain;
import org.thalweg.ui.screen.Panel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The browser's side of the screen: it receives the steps from the step socket, draws them on the
 * charts, and takes the keys. When the socket can't be opened, the steps go over Vaadin's push. All
 * is sent again when it is attached again.
 */
@Tag("descend-stage")
@JsModule("./descend/descend-stage.ts")
final class DescendStage extends Component implements Panel<Snapshot> {
  private static final double ARROW_SHARE = 0.14;

  private final List<LiveChart> charts;
  private Consumer<String> keys = key -> {};
  private Consumer<String> connection = state -> {};
  private @Nullable Feed feed;
  private volatile @Nullable PushedSteps pushed;
  private List<Integer> shown = List.of();
  private long cursor = Model.NEWEST;
  private List<Object> dress = List.of();

  /** A stage for three charts: the map, loss per step, slope per step. */
  DescendStage(LiveChart map, LiveChart loss, LiveChart slope) {
    charts = List.of(map, loss, slope);
  }

  /** Tells the name of each wish that a key stands for. */
  void onKey(Consumer<String> listener) {
    keys = listener;
  }

  /** Tells the state of the step socket: connecting, open, lost or fallback. */
  void onConnection(Consumer<String> listener) {
    connection = listener;
  }

  /** Takes the steps from this feed until it is closed. */
  void open(Feed newFeed) {
    feed = newFeed;
    UI page = getUI().orElseThrow();
    newFeed.listen(runs -> {
      if (isPushing()) {
        page.access(this::pushSteps);
      }
    });
  }

  /** Ends what the feed began. */
  void close() {
    stopPushing();
    feed = null;
  }

  @Override
  public void show(Snapshot snapshot) {
    List<Integer> runs = snapshot.runs().stream().map(RunSnapshot::id).toList();
    if (!runs.equals(shown)) {
      shown = runs;
      sendRuns();
    }
    if (snapshot.cursor() != cursor) {
      cursor = snapshot.cursor();
      getElement().callJsFunction("scrub", cursor);
    }
    List<Object> wanted =
        List.of(snapshot.arrows(), reach(snapshot.view()), LossPanel.offset(snapshot));
    if (!wanted.equals(dress)) {
      dress = wanted;
      getElement().callJsFunction("dress", dress.toArray());
    }
    pushSteps();
  }

  private boolean isPushing() {
    return pushed != null;
  }

  /** Pushes the newest steps to a page whose step socket does not open. */
  private void pushSteps() {
    PushedSteps steps = pushed;
    if (steps != null) {
      steps.next().forEach(frame -> getElement().callJsFunction("pushFrame", frame));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().callJsFunction("drawOn", charts.stream().map(LiveChart::getElement).toArray());
    if (!shown.isEmpty()) {
      sendRuns();
      getElement().callJsFunction("scrub", cursor);
      getElement().callJsFunction("dress", dress.toArray());
    }
    pushSteps();
  }

  @ClientCallable
  private String openTicket() {
    Feed open = feed;
    if (open == null) {
      throw new IllegalStateException("The page has no feed");
    }
    return open.ticket();
  }

  @ClientCallable
  private void connectionChanged(String state) {
    connection.accept(state);
  }

  /**
   * Which steps are wanted over push, as pairs of run and first index; none when the socket is open
   * again.
   */
  @ClientCallable
  private void wanted(int[] runs, int[] from) {
    stopPushing();
    Feed open = feed;
    if (open != null && runs.length > 0 && runs.length == from.length) {
      PushedSteps steps = open.pushedSteps();
      Map<Integer, Long> wishes = new LinkedHashMap<>();
      for (int i = 0; i < runs.length; i++) {
        wishes.put(runs[i], (long) from[i]);
      }
      steps.want(wishes);
      pushed = steps;
      pushSteps();
    }
  }

  @ClientCallable
  private void pressed(String key) {
    keys.accept(key);
  }

  /** The length of the gradient's arrow: a share of what the map shows. */
  private static double reach(Domain view) {
    return ARROW_SHARE * Math.min(view.x().length(), view.y().length());
  }

  private void stopPushing() {
    PushedSteps steps = pushed;
    if (steps != null) {
      steps.close();
      pushed = null;
    }
  }

  private void sendRuns() {
    ArrayNode views = JsonNodeFactory.instance.arrayNode();
    shown.forEach(run -> views.addObject().put("run", run).put("series", "run-" + run));
    getElement().callJsFunction("show", views, shown.getLast());
  }
}
