package org.thalweg.live;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of one page for a browser that can't open the step socket: the same frames, as text
 * that the view pushes to {@code pushFrame}. The view asks for {@link #next} each time the feed
 * tells of a change. Thread-safe.
 */
public final class PushedSteps implements AutoCloseable {
  private static final int FRAMES_AT_ONCE = 4;

  private final Feed feed;
  private final Following following;

  PushedSteps(Feed feed, Frames frames) {
    this.feed = feed;
    this.following = new Following(frames, () -> {});
  }

  /**
   * Follows these runs and no others; a run that the page may not see is left out.
   *
   * @param fromByRun for each run's number the index of the first step that is wanted
   */
  public void want(Map<Integer, Long> fromByRun) {
    following.close();
    fromByRun.forEach((id, from) -> feed.run(id).ifPresent(run -> follow(run, from)));
  }

  private void follow(Run run, long from) {
    if (from >= 0 && from <= run.log().size()) {
      following.follow(run, from);
    }
  }

  /**
   * The next frames in base64, at most four; none when the page has everything. When there are
   * more, the feed tells its listeners again soon.
   */
  public List<String> next() {
    List<String> texts = new ArrayList<>();
    Optional<Frame> frame = following.next();
    while (frame.isPresent()) {
      texts.add(text(frame.get().bytes()));
      frame = texts.size() < FRAMES_AT_ONCE ? following.next() : Optional.empty();
    }
    if (texts.size() == FRAMES_AT_ONCE) {
      feed.tellSoon();
    }
    return texts;
  }

  private static String text(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    return Base64.getEncoder().encodeToString(copy);
  }

  @Override
  public void close() {
    following.close();
  }
}
