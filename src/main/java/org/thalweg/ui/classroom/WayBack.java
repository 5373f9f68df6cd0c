package org.thalweg.ui.classroom;

import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import org.thalweg.classroom.RoomCode;
import org.thalweg.ui.screen.PageAddress;

/**
 * Where on this site somebody was before they came to the door.
 *
 * @param path with what stands behind it
 */
record WayBack(String path) {

  /**
   * A path from the root, of visible signs. A second slash, or a backslash, would begin the name of
   * another site; so would a slash behind a sign that browsers leave out, such as a tab. Never
   * looks back, as an address with a table in it is long.
   */
  private static final Pattern LOCAL =
      Pattern.compile("/(?!/)(?:[\\p{Graph}&&[^%\\\\#]]++|%\\p{XDigit}{2})*+");

  /** What a browser sent, unless it leads elsewhere or nowhere: then the first page. */
  static WayBack of(String sent) {
    return new WayBack(LOCAL.matcher(sent).matches() ? sent : "/");
  }

  /** The address where somebody teaches in a room from now on. */
  String with(RoomCode room) {
    return UriComponentsBuilder.fromUriString(path)
        .replaceQueryParam(PageAddress.ROOM, room.text())
        .build()
        .toUriString();
  }
}
