package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.StateTree;
import com.vaadin.flow.server.VaadinService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thalweg.live.Feed;
import org.thalweg.live.Lead;
import org.thalweg.live.Readings;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.screen.ScreenView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A class's screen in one language, drawn once for all who follow. The panels are filled on a page
 * that no browser shows; what changes on it goes to the pages of the class as readings of their
 * step sockets. So a page that follows has no panels of its own, is never pushed to, and costs
 * nothing when there is news. Thread-safe.
 */
public final class ScreenMirror implements AutoCloseable {
  private final Feed runs;
  private final Div root = new Div();
  private final TreePicture picture = new TreePicture(root.getElement());
  private final Readings readings = new Readings(this::putWhole);
  private final UnseenPage page;
  private final ScreenView<?, ?, ?> view;

  /**
   * Begins to follow a screen; {@link #close()} ends it.
   *
   * @param runs the runs on it
   * @param following makes a view that follows it
   */
  public ScreenMirror(
      Feed runs,
      Function<UI, ? extends ScreenView<?, ?, ?>> following,
      VaadinService service,
      Locale locale) {
    this.runs = runs;
    page = new UnseenPage(service, locale);
    page.run(() -> root.add(following.apply(page.ui()), new Announcer()));
    view = (ScreenView<?, ?, ?>) root.getComponentAt(0);
    page.onSettled(this::putChanges);
    try {
      page.run(() -> page.ui().add(root));
    } catch (RuntimeException refused) {
      page.close();
      throw refused;
    }
  }

  /** What the pages of the class see. */
  public Lead lead() {
    return new Lead(runs, readings);
  }

  /** What of the browser's modules its pages need. */
  public Class<? extends Component> kind() {
    return view.getClass();
  }

  /**
   * Does something to the screen as the class sees it, for example covers parts of it, before it
   * returns.
   */
  public void change(Consumer<ScreenView<?, ?, ?>> change) {
    page.run(() -> change.accept(view));
  }

  private void putWhole() {
    try {
      page.run(this::lookAnew);
    } catch (UIDetachedException over) {
      readings.putWhole("\"over\":true");
    }
  }

  /** Brings everything onto the page anew: its parts send again all that they show. */
  private void lookAnew() {
    putChanges();
    List<Component> parts = view.getChildren().toList();
    view.removeAll();
    view.add(parts);
    touched();
    ObjectNode whole = picture.whole().put("whole", true);
    readings.putWhole(fields(whole.set("calls", calls())));
  }

  private void putChanges() {
    if (page.ui().getInternals().isDirty()) {
      ObjectNode changes = picture.changes(touched());
      ArrayNode calls = calls();
      if (!calls.isEmpty()) {
        changes.set("calls", calls);
      }
      if (!changes.isEmpty()) {
        readings.put(fields(changes));
      }
    }
  }

  /** The nodes that are not as they were, which are so no longer. */
  private Set<StateNode> touched() {
    StateTree tree = page.ui().getInternals().getStateTree();
    tree.runExecutionsBeforeClientResponse();
    Set<StateNode> nodes = new LinkedHashSet<>();
    tree.collectChanges(change -> nodes.add(change.getNode()));
    return nodes;
  }

  private ArrayNode calls() {
    List<PendingJavaScriptInvocation> pending =
        page.ui().getInternals().dumpPendingJavaScriptInvocations();
    return Calls.of(pending, picture::number);
  }

  private static String fields(ObjectNode object) {
    String text = object.toString();
    return text.substring(1, text.length() - 1);
  }

  @Override
  public void close() {
    page.close();
  }
}
