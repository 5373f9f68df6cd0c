package org.thalweg.lesson;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thalweg.text.PlusSigns;

/**
 * The address that sets a screen up, such as {@code /derivative?curve=square&x=3}. A plus sign in
 * it is a plus sign, so that a formula can be written as it is.
 *
 * @param screen the screen
 * @param parameters the decoded parameters of the address, in its order
 */
public record ScreenAddress(Screen screen, Map<String, String> parameters) {

  /** Copies the parameters. */
  public ScreenAddress {
    parameters = new LinkedHashMap<>(parameters);
  }

  /**
   * Reads the address in a line of a lesson's file.
   *
   * @throws LessonException when it is none
   */
  public static ScreenAddress read(String address, int line) {
    if (!address.startsWith("/")) {
      throw new LessonException(
          line, "An address begins with a slash, as in /?surface=bowl, but this is: " + address);
    }
    int mark = address.indexOf('?');
    String path = address.substring(1, mark < 0 ? address.length() : mark);
    Screen screen =
        Screen.at(path)
            .filter(Screen::takesLessons)
            .orElseThrow(() -> new LessonException(line, "There is no screen at /" + path + "."));
    Map<String, String> parameters = new LinkedHashMap<>();
    if (mark >= 0) {
      for (String pair : address.substring(mark + 1).split("&", -1)) {
        readPair(pair, line, parameters);
      }
    }
    return new ScreenAddress(screen, parameters);
  }

  private static void readPair(String pair, int line, Map<String, String> parameters) {
    int equals = pair.indexOf('=');
    if (equals <= 0) {
      throw new LessonException(line, "This part of the address has no name and value: " + pair);
    }
    try {
      parameters.put(pair.substring(0, equals), PlusSigns.decoded(pair.substring(equals + 1)));
    } catch (IllegalArgumentException malformed) {
      throw new LessonException(line, "A percent sign in an address is written %25: " + pair);
    }
  }

  /** The address with a card beside the screen, to be used as a link: {@code ?…} or {@code p?…}. */
  public String link(LessonPosition place) {
    StringBuilder query = query(parameters);
    place.parameters().forEach((name, values) -> append(query, name, values.getFirst()));
    return screen.path() + query;
  }

  /** The address of the screen alone. */
  public String link() {
    return screen.path() + query(parameters);
  }

  private static StringBuilder query(Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    parameters.forEach((name, value) -> append(query, name, value));
    return query;
  }

  /** The parameters as a page's address holds them. */
  public Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    parameters.forEach((name, value) -> query.put(name, List.of(value)));
    return query;
  }

  private static void append(StringBuilder query, String name, String value) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
