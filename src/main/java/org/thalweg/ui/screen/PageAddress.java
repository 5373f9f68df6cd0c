package org.thalweg.ui.screen;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.classroom.RoomCode;
import org.thalweg.lesson.LessonPosition;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;

/**
 * The address of a page: the screen's own part and, beside it, the card of a guided lesson that is
 * open. There is one for each page; it is used inside the session lock.
 */
public final class PageAddress {
  private final UI page;

  /** The parameter that says that the page is shown to a class. */
  static final String PRESENT = "present";

  /** The parameter that names the room in which the page teaches. */
  public static final String ROOM = "class";

  /** The parameter that names the room in which the page taught until now. */
  static final String ENDED = "ended";

  private String path = "";
  private Map<String, List<String>> screen = Map.of();
  private Optional<LessonPosition> place = Optional.empty();
  private boolean presenting;
  private boolean joining;
  private Optional<RoomCode> room = Optional.empty();
  private Optional<RoomCode> ended = Optional.empty();

  private PageAddress(UI page) {
    this.page = page;
  }

  /** The address of a page. */
  public static PageAddress of(UI page) {
    PageAddress known = ComponentUtil.getData(page, PageAddress.class);
    if (known != null) {
      return known;
    }
    PageAddress fresh = new PageAddress(page);
    ComponentUtil.setData(page, PageAddress.class, fresh);
    return fresh;
  }

  /**
   * Replaces the screen's part by what it is now; the lesson stays. A screen that has been left
   * meanwhile changes nothing.
   */
  public void replaceScreen(String screenPath, Map<String, List<String>> query) {
    if (screenPath.equals(path)) {
      screen = new LinkedHashMap<>(query);
      page.getPage().getHistory().replaceState(null, location());
    }
  }

  /** Takes over the address that has been opened. */
  public void opened(Location location) {
    path = location.getPath();
    screen = new LinkedHashMap<>(location.getQueryParameters().getParameters());
    place = LessonPosition.read(screen);
    LessonPosition.PARAMETERS.forEach(screen::remove);
    presenting = screen.remove(PRESENT) != null;
    room = takeRoom(ROOM);
    ended = takeRoom(ENDED);
  }

  private Optional<RoomCode> takeRoom(String parameter) {
    return Optional.ofNullable(screen.remove(parameter))
        .flatMap(codes -> codes.stream().findFirst())
        .flatMap(RoomCode::read);
  }

  /** The screen's part of what the browser shows now. */
  Map<String, List<String>> screen() {
    return Map.copyOf(screen);
  }

  /** The path that the browser shows now. */
  public String path() {
    return path;
  }

  /** The card that is open beside the screen. */
  public Optional<LessonPosition> place() {
    return place;
  }

  /** Whether the page is shown to a class. */
  public boolean isPresenting() {
    return presenting;
  }

  /** The room in which the page teaches, if its visitor has the right to. */
  public Optional<RoomCode> room() {
    return room;
  }

  /** The room in which the page taught until its lesson ended, for the first page after it. */
  public Optional<RoomCode> ended() {
    return ended;
  }

  /** Keeps in the address whether the page is shown to a class. */
  public void present(boolean toAClass) {
    presenting = toAClass;
    page.getPage().getHistory().replaceState(null, location());
  }

  /** Turns to a card, or closes the lesson, with the screen as it is; "back" returns. */
  public void turnTo(Optional<LessonPosition> newPlace) {
    place = newPlace;
    page.getPage().getHistory().pushState(null, location());
  }

  /** Opens the address that sets a screen up for a card, with the card beside it. */
  public void open(ScreenAddress setting, LessonPosition newPlace) {
    page.navigate(setting.screen().path(), query(setting.query(), Optional.of(newPlace)));
  }

  /** Opens the address that sets a screen up, without any card. */
  public void open(Screen setting, Map<String, List<String>> query) {
    page.navigate(setting.path(), query(query, Optional.empty()));
  }

  /** Goes along to where a class is, with the card beside it as it is. */
  void join(Screen there, Map<String, List<String>> query) {
    joining = true;
    try {
      page.navigate(there.path(), query(query, place));
    } finally {
      joining = false;
    }
  }

  /**
   * Whether somebody has gone to the address that is entered: neither was it loaded, nor does the
   * page go along with a class.
   */
  boolean isChosen(NavigationTrigger trigger) {
    return !joining && trigger != NavigationTrigger.PAGE_LOAD;
  }

  /** The address of another page, with or without a query, that stays in the same class. */
  public String link(String to) {
    String sign = to.contains("?") ? "&" : "?";
    return to + room.map(code -> sign + ROOM + "=" + code.text()).orElse("");
  }

  /** All of the address behind the site, with the query. */
  public String whole() {
    return location().getPathWithQueryParameters();
  }

  /** The same for somebody whose lesson has ended just now. */
  public String afterLesson() {
    Map<String, List<String>> left = new LinkedHashMap<>(screen);
    room.ifPresent(code -> left.put(ENDED, List.of(code.text())));
    room = Optional.empty();
    return new Location(path, query(left, place)).getPathWithQueryParameters();
  }

  private Location location() {
    return new Location(path, query(screen, place));
  }

  private QueryParameters query(Map<String, List<String>> settings, Optional<LessonPosition> card) {
    Map<String, List<String>> all = new LinkedHashMap<>(settings);
    card.ifPresent(open -> all.putAll(open.parameters()));
    if (presenting) {
      all.put(PRESENT, List.of("1"));
    }
    room.ifPresent(code -> all.put(ROOM, List.of(code.text())));
    return new QueryParameters(all);
  }
}
