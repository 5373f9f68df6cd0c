package org.thalweg.ui.classroom;

import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.Feeds;
import org.thalweg.ui.screen.SharedScreen;
import org.thalweg.ui.screen.mirror.Mirror;
import org.thalweg.ui.screen.mirror.ScreenMirror;

/**
 * The screens of classes as they are drawn for all who follow, one for each language; parts of them
 * are covered while the class predicts. A mirror is there as long as somebody looks. Thread-safe.
 */
@Component
final class ClassMirrors {
  private final Rooms rooms;
  private final Feeds feeds;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  private record Key(SharedScreen<?, ?, ?> screen, Locale locale) {}

  /** A mirror and how many look at it. */
  private static final class Kept {
    final ScreenMirror mirror;
    final RoomWatch<Optional<StudentQuestion>> questions;
    int pages;

    Kept(ScreenMirror mirror, RoomWatch<Optional<StudentQuestion>> questions) {
      this.mirror = mirror;
      this.questions = questions;
    }

    Kept more() {
      pages++;
      return this;
    }

    /** Null when nobody looks any more. */
    @Nullable Kept less() {
      pages--;
      if (pages > 0) {
        return this;
      }
      questions.end();
      mirror.close();
      return null;
    }
  }

  /** A place on a page; whoever holds it closes it. */
  record Held(Mirror place, Runnable end) {
    void close() {
      end.run();
    }
  }

  ClassMirrors(Rooms rooms, Feeds feeds) {
    this.rooms = rooms;
    this.feeds = feeds;
  }

  /**
   * A place in which a page of a class shows what the class looks at.
   *
   * @param barred is called when the browser can't open a step socket
   */
  Held hold(RoomCode room, SharedScreen<?, ?, ?> screen, Locale locale, Runnable barred) {
    Key key = new Key(screen, locale);
    Kept mine =
        kept.compute(
            key,
            (absent, present) -> (present == null ? begin(room, screen, locale) : present).more());
    AtomicBoolean over = new AtomicBoolean();
    return new Held(
        new Mirror(mine.mirror, feeds, barred),
        () -> {
          if (over.compareAndSet(false, true)) {
            kept.computeIfPresent(key, (same, left) -> left.less());
          }
        });
  }

  private Kept begin(RoomCode room, SharedScreen<?, ?, ?> screen, Locale locale) {
    ScreenMirror mirror =
        new ScreenMirror(screen.feed(), screen::followingView, VaadinService.getCurrent(), locale);
    QuestionVeil veil = new QuestionVeil();
    RoomWatch<Optional<StudentQuestion>> questions =
        new RoomWatch<>(
            rooms,
            room,
            state -> StudentState.of(state, new Credential.None()).asked(),
            asked ->
                asked.ifPresentOrElse(now -> veil.show(now.question(), now.stage()), veil::lift));
    mirror.change(view -> {
      veil.lieOn(Optional.of(view));
      questions.begin(view.getUI().orElseThrow());
    });
    return new Kept(mirror, questions);
  }
}
