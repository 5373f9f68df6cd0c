package org.thalweg.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.web.util.HtmlUtils;
import org.thalweg.text.Words;

/** A plain page with one message, for the moments in which no screen can be shown. */
enum PlainPage {
  FULL("notice.full.title", "notice.full.text"),
  MANY("notice.many.title", "notice.many.text"),
  MISSING("notice.missing.title", "notice.missing.text"),
  NO_ADDRESS("notice.address.title", "notice.address.text"),
  TOO_LARGE("notice.tooLarge.title", "notice.tooLarge.text"),
  FAILED("notice.failed.title", "notice.failed.text");

  private static final Control WITHOUT_SYSTEM_LOCALE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s · Thalweg</title>
      <style>
      :root { color-scheme: light dark; --paper: #f6f1e4; --ink: #23302f; --link: #a8330f; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #16201f; --ink: #e9e4d6; --link: #ff9a70; }
      }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center;
        background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; }
      main { max-width: 34rem; padding: 2rem; }
      h1 { font-size: 1.75rem; line-height: 1.25; }
      a { color: var(--link); display: inline-block; padding: 0.75rem 0; }
      </style>
      </head>
      <body><main><h1>%s</h1><p>%s</p><a href="/">%s</a></main></body>
      </html>
      """;

  private final String title;
  private final String text;

  PlainPage(String title, String text) {
    this.title = title;
    this.text = text;
  }

  /** The notice that fits an HTTP status of 400 or more. */
  static PlainPage of(int status) {
    return switch (status) {
      case 400 -> NO_ADDRESS;
      case 404, 405 -> MISSING;
      case 411, 413, 414, 431 -> TOO_LARGE;
      case 503 -> FULL;
      default -> FAILED;
    };
  }

  /** What it says, in English. */
  String english() {
    return Words.english(text);
  }

  /** Answers the request with this page, in its language as far as we speak it. */
  void write(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    Locale locale = request.getLocale();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(html(locale));
  }

  private String html(Locale locale) {
    var words = ResourceBundle.getBundle("vaadin-i18n.translations", locale, WITHOUT_SYSTEM_LOCALE);
    String language = words.getLocale().getLanguage();
    String heading = HtmlUtils.htmlEscape(words.getString(title));
    return PAGE.formatted(
        language.isEmpty() ? "en" : language,
        heading,
        heading,
        HtmlUtils.htmlEscape(words.getString(text)),
        HtmlUtils.htmlEscape(words.getString("notice.home")));
  }
}
