package org.thalweg.ui.screen;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.thalweg.live.Following;
import org.thalweg.live.Frames;
import org.thalweg.live.Packed;
import org.thalweg.ui.screen.mirror.ScreenMirror;
import org.thalweg.ui.screen.mirror.ToldTree;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees who follows a class by readings. */
final class MirroredPage implements AutoCloseable {
  private final ScreenMirror mirror;
  private final Following following =
      new Following(new Frames(new SimpleMeterRegistry()), () -> {});
  private final ToldTree tree = new ToldTree();

  /** Follows; it reads nothing before it is looked at. */
  MirroredPage(ScreenMirror mirror) {
    this.mirror = mirror;
    following.read(mirror.lead().readings(), 0);
  }

  /** Another page that follows the same. */
  MirroredPage another() {
    return new MirroredPage(mirror);
  }

  /** What is seen now. */
  String seen() {
    readAll();
    return tree.seen(0);
  }

  /** The charts that can be seen and were not given anything to draw. */
  List<String> chartsWithoutAPicture() {
    readAll();
    return tree.chartsWithoutAPicture();
  }

  private void readAll() {
    Optional<ByteBuffer> reading = following.nextReading();
    while (reading.isPresent()) {
      tree.take(JsonMapper.shared().readTree(Packed.text(reading.get())));
      reading = following.nextReading();
    }
  }

  @Override
  public void close() {
    following.close();
    mirror.close();
  }
}
