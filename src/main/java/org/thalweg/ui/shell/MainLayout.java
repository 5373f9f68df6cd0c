package org.thalweg.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.lesson.Lessons;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.FocusKeeper;
import org.thalweg.ui.part.LessonProgress;
import org.thalweg.ui.screen.HasFacts;
import org.thalweg.ui.screen.HeaderActions;
import org.thalweg.ui.screen.KeyboardKeys;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.PageCompanion;
import org.thalweg.ui.screen.PresentButton;
import org.thalweg.ui.screen.Presenting;
import org.thalweg.ui.screen.Titled;

/**
 * The frame of every screen: a skip link, the header with the navigation and the screen's own
 * buttons, the card of a guided lesson, the screen itself, and the live region. A screen gets its
 * buttons there by {@link HeaderActions}, its keys into the overview by {@link KeyboardKeys} and
 * lessons by {@link HasFacts}.
 */
@Layout
public final class MainLayout extends Div
    implements RouterLayout, AfterNavigationObserver, Presenting {
  private static final String CONTENT = "content";

  private final Logo logo = new Logo();
  private final Navigation navigation = new Navigation();
  private final Div viewActions = new Div();
  private final Main content = new Main();
  private final H1 heading = new H1();
  private final Guide guide;
  private final Welcome welcome;
  private final List<PageCompanion> companions;
  private final KeyboardHelp keyboardHelp = new KeyboardHelp();
  private @Nullable HasElement screen;

  /** The frame without a screen, with a guide through these lessons and what else stands there. */
  public MainLayout(Lessons lessons, List<PageCompanion> companions) {
    this.companions = companions;
    LessonProgress progress = new LessonProgress();
    guide = new Guide(lessons, progress::finish);
    welcome = new Welcome(lessons.in(getLocale()));
    addClassName("shell");
    add(skipLink(), header(), main(), keyboardHelp);
    add(new ConnectionNotice(), new Announcer(), new FocusKeeper(), progress);
  }

  private Main main() {
    content.setId(CONTENT);
    content.addClassName("shell-main");
    content.getElement().setAttribute("tabindex", "-1");
    heading.addClassName("visually-hidden");
    content.add(heading);
    companions.forEach(companion -> content.add(companion.cards()));
    content.add(welcome, guide);
    return content;
  }

  @Override
  public boolean isPresenting() {
    return getElement().hasAttribute("present");
  }

  @Override
  public void setPresenting(boolean presenting) {
    getElement().setAttribute("present", presenting);
    viewActions
        .getChildren()
        .filter(PresentButton.class::isInstance)
        .forEach(button -> ((PresentButton) button).show(presenting));
  }

  /** Only the screen is another one: what stands beside it stays, and keeps the focus. */
  @Override
  public void showRouterLayoutContent(HasElement shown) {
    replaceBy(shown);
    if (shown instanceof HeaderActions actions) {
      viewActions.add(actions.headerActions());
    }
    keyboardHelp.show(shown instanceof KeyboardKeys keys ? keys.keyboardKeys() : List.of());
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement gone) {
    replaceBy(null);
  }

  private void replaceBy(@Nullable HasElement shown) {
    if (screen != null) {
      screen.getElement().removeFromParent();
    }
    screen = shown;
    if (shown != null) {
      content.getElement().appendChild(shown.getElement());
    }
    heading.setVisible(shown instanceof Titled);
    heading.setText(shown instanceof Titled named ? named.screenTitle() : "");
    guide.goTo(shown);
    viewActions.removeAll();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    getUI()
        .map(PageAddress::of)
        .ifPresent(address -> {
          address.opened(event.getLocation());
          navigation.mark(address);
          logo.setHref(address.link(""));
          guide.show(address.place());
          setPresenting(address.isPresenting());
          companions.forEach(companion -> companion.opened(address));
          welcome.setVisible(address.place().isEmpty() && isFirstPage(event.getLocation()));
        });
  }

  /** Whether somebody comes without an address of a certain picture. */
  private static boolean isFirstPage(Location location) {
    return location.getPath().isEmpty() && location.getQueryParameters().getParameters().isEmpty();
  }

  private Anchor skipLink() {
    Anchor link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
    link.addClassName("shell-skip");
    link.getElement().setAttribute("router-ignore", true);
    return link;
  }

  private Header header() {
    viewActions.addClassName("shell-view-actions");
    Div actions = new Div(viewActions);
    companions.forEach(companion -> actions.add(companion.button()));
    actions.add(new ThemeToggle(), helpButton());
    actions.addClassName("shell-actions");
    Header header = new Header(logo, navigation, actions);
    header.addClassName("shell-header");
    return header;
  }

  private NativeButton helpButton() {
    NativeButton button = new NativeButton("?", event -> keyboardHelp.open());
    button.addClassNames("button", "for-keyboards");
    button.setAriaLabel(getTranslation("shell.help.button"));
    button.setTitle(getTranslation("shell.help.button"));
    return button;
  }
}
