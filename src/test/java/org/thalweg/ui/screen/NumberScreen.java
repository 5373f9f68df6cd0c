package org.thalweg.ui.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Veil;

/** The smallest screen that a class can look at: a number. */
public final class NumberScreen extends ScreenView<Integer, NumberScreen.Model, Integer> {

  /** It is made as a server makes it: what it needs comes from there. */
  public NumberScreen() {
    this(services());
  }

  /** The same with what it needs. */
  NumberScreen(ScreenServices services) {
    super(new Codec(Screen.DESCEND), number -> Map.of("step", (double) number), services);
    Span words = Veil.named("rate-words", new Span());
    shown(number -> words.setText("The number is " + number));
    columns(List.of(), new Card("A number", words), List.of(new Div()));
  }

  private static ScreenServices services() {
    return context().getAttribute(ScreenServices.class);
  }

  private static VaadinContext context() {
    return VaadinService.getCurrent().getContext();
  }

  /** A teacher shows a number to a class. */
  public static SharedScreen<?, ?, ?> open(
      ScreenServices services, RoomCode room, Credential teacher, int number) {
    context().setAttribute(ScreenServices.class, services);
    RouteConfiguration routes = RouteConfiguration.forApplicationScope();
    if (routes.getRoute(Screen.DESCEND.path()).isEmpty()) {
      routes.setRoute(Screen.DESCEND.path(), NumberScreen.class);
    }
    return services
        .shared()
        .open(
            new ScreenServices.Taught(room, teacher),
            new Codec(Screen.DESCEND),
            number,
            services,
            feed -> new Model(number));
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of();
  }

  @Override
  protected Model model(Feed opened, Integer settings) {
    return new Model(settings);
  }

  /** A number that can be changed. */
  static final class Model implements ScreenModel<Integer, Integer> {
    private volatile int number;

    Model(int number) {
      this.number = number;
    }

    @Override
    public void open(Integer settings) {
      number = settings;
    }

    @Override
    public Integer settings() {
      return number;
    }

    @Override
    public boolean isBusy() {
      return false;
    }

    @Override
    public void begin(long steps) {
      number += (int) steps;
    }

    /** So that a test sees it, and how often. */
    @Override
    public void stop() {
      number += 50;
    }

    @Override
    public Integer snapshot() {
      return number;
    }
  }

  /** It stands in the address as it is. */
  record Codec(Screen screen) implements AddressCodec<Integer> {

    @Override
    public Set<String> names() {
      return Set.of("step");
    }

    @Override
    public Integer initial() {
      return 0;
    }

    @Override
    public Integer read(AddressQuery query) {
      return (int) query.whole("step", 0, 0, 100);
    }

    @Override
    public void write(Integer settings, AddressWriter writer) {
      writer.put("step", settings);
    }
  }
}
