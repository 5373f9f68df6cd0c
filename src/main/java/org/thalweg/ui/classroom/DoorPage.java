package org.thalweg.ui.classroom;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import org.thalweg.classroom.Nickname;
import org.thalweg.classroom.RoomCode;

/** A plain page at the door of the rooms: no screen is opened and no session begins. */
final class DoorPage {
  private static final Control WITHOUT_SYSTEM_LOCALE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors ";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="{language}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title} · Thalweg</title>
      <link rel="icon" href="/icons/thalweg.svg">
      <link rel="stylesheet" href="/styles/fonts.css">
      <link rel="stylesheet" href="/styles/thalweg.css">
      <link rel="stylesheet" href="/styles/door.css">
      <script src="/scripts/theme.js"></script>
      </head>
      <body class="door"><main><h1>{title}</h1>{body}</main></body>
      </html>
      """;

  private static final String JOIN =
      """
      <p class="problem" role="alert">{problem}</p>
      <form id="join" method="post" action="/join" {again}>
      <input type="hidden" name="form" value="{form}">
      <label for="code">{codeLabel}</label>
      <input id="code" class="code" name="code" value="{code}" required maxlength="40"
        autocomplete="off" autocapitalize="characters" spellcheck="false" {focusCode}>
      <label for="name">{nameLabel}</label>
      <input id="name" name="name" value="{name}" maxlength="{longest}" autocomplete="off"
        aria-describedby="name-hint">
      <p id="name-hint" class="hint">{nameHint}</p>
      <button>{join}</button>
      </form>
      <script src="/scripts/join.js"></script>
      """;

  private static final String CLAIM =
      """
      <p>{text}</p>
      <form id="claim" method="post" action="/claim">
      <input type="hidden" name="code"><input type="hidden" name="secret">
      <button>{button}</button>
      </form>
      <script src="/scripts/claim.js"></script>
      """;

  private static final String NOTICE = "<p>{text}</p><p><a href=\"{there}\">{home}</a></p>";

  private final String title;
  private final String body;
  private final String[] parts;

  /**
   * A page of these parts.
   *
   * @param parts names of places in the body, each before the key of its words; after a name with
   *     an equals sign stands the text itself
   */
  private DoorPage(String title, String body, String... parts) {
    this.title = title;
    this.body = body;
    this.parts = parts;
  }

  /**
   * Asks for a code and a name.
   *
   * @param form the number of this form
   */
  static DoorPage join(String form, String code, String name, Optional<String> problem) {
    return join(form, code, name, problem, "");
  }

  /** The same when too many come at once; it is sent again by itself. */
  static DoorPage crowded(String form, String code, String name) {
    return join(form, code, name, Optional.of("room.crowded"), "data-again");
  }

  private static DoorPage join(
      String form, String code, String name, Optional<String> problem, String again) {
    String shown = RoomCode.read(code).map(RoomCode::spaced).orElse(code);
    return new DoorPage(
        "room.join.title",
        problem.isPresent() ? JOIN : JOIN.substring(JOIN.indexOf("<form")),
        "problem",
        problem.orElse("room.join.title"),
        "again=",
        again,
        "form=",
        form,
        "codeLabel",
        "room.join.code",
        "code=",
        shown,
        "focusCode=",
        shown.isEmpty() ? "autofocus" : "",
        "nameLabel",
        "room.join.name",
        "name=",
        name,
        "longest=",
        Integer.toString(Nickname.LONGEST),
        "nameHint",
        "room.join.nameHint",
        "join",
        "room.join.button");
  }

  /** Says something. */
  static DoorPage notice(String title, String text) {
    return new DoorPage(title, NOTICE, "text", text, "there=", "/join", "home", "room.join.title");
  }

  /** Says why there is no room, and leads back to where somebody was. */
  static DoorPage noRoom(String title, String text, WayBack back) {
    return new DoorPage(
        title, NOTICE, "text", text, "there=", back.path(), "home", "room.full.back");
  }

  /** Lets a teacher back in, by a script that sends what stands behind the # of the address. */
  static DoorPage claim() {
    return new DoorPage(
        "room.claim.title", CLAIM, "text", "room.claim.text", "button", "room.claim.button");
  }

  /** Answers a visit with this page, in the visitor's language as far as we speak it. */
  void write(Visit visit, HttpStatus status) throws IOException {
    Locale locale = visit.request().getLocale();
    HttpServletResponse response = visit.response();
    response.setStatus(status.value());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", POLICY + visit.rules().frameAncestors());
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            html(
                ResourceBundle.getBundle(
                    "vaadin-i18n.translations", locale, WITHOUT_SYSTEM_LOCALE)));
  }

  private String html(ResourceBundle words) {
    String language = words.getLocale().getLanguage();
    String filled = body;
    for (int i = 0; i < parts.length; i += 2) {
      boolean literal = parts[i].endsWith("=");
      String name = literal ? parts[i].substring(0, parts[i].length() - 1) : parts[i];
      String text = literal ? parts[i + 1] : words.getString(parts[i + 1]);
      filled = filled.replace("{" + name + "}", HtmlUtils.htmlEscape(text).replace("{", "&#123;"));
    }
    return PAGE.replace("{language}", language.isEmpty() ? "en" : language)
        .replace("{title}", HtmlUtils.htmlEscape(words.getString(title)))
        .replace("{body}", filled);
  }
}
