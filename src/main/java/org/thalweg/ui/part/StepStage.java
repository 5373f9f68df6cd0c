package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.LiveChart;
import org.thalweg.live.Feed;
import org.thalweg.live.PushedSteps;
import org.thalweg.live.RunSnapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The browser's side of the runs on a screen: it receives their steps from the step socket and
 * draws them on the charts. When the socket can't be opened, the steps go over Vaadin's push. All
 * is sent again when it is attached again.
 *
 * <p>Each chart has a series for each run ({@link RunSeries}) and a ring for the step that is
 * shown; the browser gives the series their points and moves the ring.
 */
@Tag("step-stage")
@JsModule("./part/step-stage.ts")
public final class StepStage extends Component {
  /** Follows the newest step. */
  public static final long NEWEST = -1;

  /** The step of a cursor that looks back; empty for {@link #NEWEST}. */
  public static OptionalLong earlier(long cursor) {
    return cursor == NEWEST ? OptionalLong.empty() : OptionalLong.of(cursor);
  }

  private final Map<LiveChart, Way> charts = new LinkedHashMap<>();
  private Consumer<String> connection = state -> {};
  private @Nullable Feed feed;
  private volatile @Nullable PushedSteps pushed;
  private List<Integer> shown = List.of();
  private long cursor = NEWEST;
  private boolean allUpToCursor;
  private List<Object> look = List.of();

  /** How the steps of a run become points of a chart. */
  public enum Way {
    /** (x, y), with arrows at the ring. */
    MAP,
    /** (x, f), for a function of one variable. */
    CURVE,
    /** (index, f). */
    LOSS,
    /** (index, ‖∇f‖). */
    SLOPE
  }

  /** Draws on this chart too; before it is attached. */
  public StepStage on(LiveChart chart, Way way) {
    charts.put(chart, way);
    return this;
  }

  /** Tells the state of the step socket: connecting, open, lost or fallback. */
  public void onConnection(Consumer<String> listener) {
    connection = listener;
  }

  /**
   * Takes the steps from this feed until it is closed. Before that the browser is not asked to
   * draw: it would want a ticket that nobody can give yet.
   */
  public void open(Feed newFeed) {
    feed = newFeed;
    UI page = getUI().orElseThrow();
    begin();
    newFeed.listen(runs -> {
      if (pushed != null) {
        SessionLock.enter(page, this::pushSteps);
      }
    });
  }

  /** Ends what the feed began. */
  public void close() {
    stopPushing();
    feed = null;
  }

  /**
   * Shows these runs, the last of them with the ring.
   *
   * @param index the step of the last one to show, or {@link #NEWEST}
   */
  public void show(List<RunSnapshot> runs, long index) {
    show(runs, index, false);
  }

  /**
   * The same, and whether the other runs are shown up to that step too.
   *
   * @param together whether no run is drawn beyond the step
   */
  public void show(List<RunSnapshot> runs, long index, boolean together) {
    List<Integer> wanted = runs.stream().map(RunSnapshot::id).toList();
    if (!wanted.equals(shown)) {
      shown = wanted;
      sendRuns();
    }
    if (index != cursor || together != allUpToCursor) {
      cursor = index;
      allUpToCursor = together;
      getElement().callJsFunction("scrub", cursor, allUpToCursor);
    }
    pushSteps();
  }

  /**
   * Sets how it looks.
   *
   * @param arrows whether the ring on a map has the arrows of the partial derivatives and the
   *     gradient
   * @param reach the length of the gradient's arrow in the map's units
   * @param lossOffset what is subtracted from every loss, as a logarithmic axis needs it
   */
  public void dress(boolean arrows, double reach, double lossOffset) {
    List<Object> wanted = List.of(arrows, reach, lossOffset);
    if (!wanted.equals(look)) {
      look = wanted;
      getElement().callJsFunction("dress", look.toArray());
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (feed != null) {
      begin();
    }
  }

  private void begin() {
    List<Object> arguments = new ArrayList<>();
    ArrayNode ways = JsonNodeFactory.instance.arrayNode();
    charts.values().forEach(way -> ways.add(way.name().toLowerCase(Locale.ROOT)));
    arguments.add(ways);
    charts.keySet().stream().map(LiveChart::getElement).forEach(arguments::add);
    Element element = getElement();
    element.callJsFunction("drawOn", arguments.toArray());
    if (!shown.isEmpty()) {
      sendRuns();
      element.callJsFunction("scrub", cursor, allUpToCursor);
    }
    if (!look.isEmpty()) {
      element.callJsFunction("dress", look.toArray());
    }
  }

  /** Pushes the newest steps to a page whose step socket does not open. */
  private void pushSteps() {
    PushedSteps steps = pushed;
    if (steps != null) {
      steps.next().forEach(frame -> getElement().callJsFunction("pushFrame", frame));
    }
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
  private void connectionChanged(@Nullable String state) {
    connection.accept(Objects.requireNonNullElse(state, ""));
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

  private void stopPushing() {
    PushedSteps steps = pushed;
    if (steps != null) {
      steps.close();
      pushed = null;
    }
  }

  private void sendRuns() {
    ArrayNode views = JsonNodeFactory.instance.arrayNode();
    shown.forEach(run -> views.addObject().put("run", run).put("series", RunSnapshot.series(run)));
    getElement().callJsFunction("show", views, shown.isEmpty() ? -1 : shown.getLast());
  }
}
