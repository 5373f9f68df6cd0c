package org.thalweg.ui.screen;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCookie;

/**
 * What a browser has to show for itself in rooms: a cookie for each room in which somebody teaches
 * or has a seat. No script can read them. They are read once, when a page is opened.
 *
 * @param cookies their values by their names
 */
public record RoomKeys(Map<String, String> cookies) {
  /** Copies the map. */
  public RoomKeys {
    cookies = Map.copyOf(cookies);
  }

  /** Those of the browser that opens a page. */
  public static RoomKeys read(@Nullable VaadinRequest request) {
    Map<String, String> found = new HashMap<>();
    Cookie[] sent = request == null ? null : request.getCookies();
    for (Cookie cookie : sent == null ? new Cookie[0] : sent) {
      if (RoomCookie.read(cookie.getName(), cookie.getValue()).isPresent()) {
        found.put(cookie.getName(), cookie.getValue());
      }
    }
    return new RoomKeys(found);
  }

  /** Those of a page. */
  public static RoomKeys of(UI page) {
    RoomKeys known = ComponentUtil.getData(page, RoomKeys.class);
    if (known != null) {
      return known;
    }
    RoomKeys read = read(VaadinRequest.getCurrent());
    ComponentUtil.setData(page, RoomKeys.class, read);
    return read;
  }

  /** What shows that somebody teaches in a room. */
  public Credential teacher(RoomCode room) {
    String secret = cookies.get(RoomCookie.ofTeacher(room));
    return secret == null ? new Credential.None() : new Credential.Teacher(secret);
  }

  /** What shows that somebody has a seat in a room. */
  public Credential student(RoomCode room) {
    String token = cookies.get(RoomCookie.ofSeat(room));
    return token == null ? new Credential.None() : new Credential.Student(token);
  }
}
