package org.thalweg.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The formats of a descent's steps. */
enum Format {
  JSON(MediaType.APPLICATION_JSON),
  CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

  private final MediaType type;

  Format(MediaType type) {
    this.type = type;
  }

  MediaType type() {
    return type;
  }

  /**
   * The format that a request wants: the one its parameter names, or else the one its Accept header
   * likes best; JSON for those who don't care or want what we don't have.
   */
  static Format of(HttpServletRequest request) {
    String named = request.getParameter("format");
    if (named != null && !named.isBlank()) {
      return switch (named) {
        case "json" -> JSON;
        case "csv" -> CSV;
        default ->
            throw new ParameterException(
                Parameters.unknown("format", named, Set.of("json", "csv")));
      };
    }
    for (MediaType accepted : accepted(request)) {
      if (accepted.includes(JSON.type)) {
        return JSON;
      }
      if (accepted.isCompatibleWith(CSV.type)) {
        return CSV;
      }
    }
    return JSON;
  }

  private static List<MediaType> accepted(HttpServletRequest request) {
    try {
      var headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
      List<MediaType> types = MediaType.parseMediaTypes(headers);
      MimeTypeUtils.sortBySpecificity(types);
      return types;
    } catch (InvalidMediaTypeException exception) {
      return List.of();
    }
  }
}
