package org.thalweg.live.socket;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Following;
import org.thalweg.live.Frame;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.Run;
import org.thalweg.live.Scheduler;
import org.thalweg.live.Subscription;

/**
 * One open step socket. A virtual thread of its own does all the sending: it fetches the next frame
 * the browser has not had, sends it, and waits when there is none. A browser that does not read
 * stops this thread and nobody else, and holds the one frame that is on its way. Ends when the
 * socket closes.
 */
final class Viewer {
  private static final Logger LOG = System.getLogger(Viewer.class.getName());
  private static final int SILENT_PINGS = 2;
  private static final int ANSWERS = 32;
  private static final TextMessage HERE = new TextMessage("{}");

  private final WebSocketSession socket;
  private final String httpSession;
  private final Feeds feeds;
  private final SocketMeters meters;
  private final Scheduler scheduler;
  private final long pingNanos;
  private final long ticketWaitNanos;
  private final Following following;
  private final Thread thread;
  private final Queue<TextMessage> answers = new ArrayBlockingQueue<>(ANSWERS);
  private final AtomicReference<@Nullable CloseStatus> closing = new AtomicReference<>();
  private final long openedAt;
  private volatile long nextPing;
  private volatile @Nullable Feed feed;
  private volatile Subscription feedClosing = () -> {};
  private final AtomicInteger unanswered = new AtomicInteger();
  private volatile boolean gone;
  private volatile boolean news;

  Viewer(
      WebSocketSession socket,
      String httpSession,
      Feeds feeds,
      SocketMeters meters,
      Scheduler scheduler,
      LiveLimits limits) {
    this.socket = socket;
    this.httpSession = httpSession;
    this.feeds = feeds;
    this.meters = meters;
    this.scheduler = scheduler;
    this.openedAt = scheduler.nanos();
    this.pingNanos = limits.ping().toNanos();
    this.ticketWaitNanos = limits.ticketWait().toNanos();
    this.nextPing = openedAt + pingNanos;
    this.following = new Following(feeds.frames(), this::wake);
    this.thread = Thread.ofVirtual().name("viewer-" + socket.getId()).unstarted(this::work);
  }

  void start() {
    thread.start();
  }

  /** Takes a message of the browser; called by one thread at a time, never the viewer's own. */
  void receive(String text) {
    heard();
    try {
      switch (ClientMessage.parse(text)) {
        case ClientMessage.Ticket ticket -> admit(ticket);
        case ClientMessage.Follow follow -> follow(follow);
        case ClientMessage.Unfollow unfollow -> following.unfollow(unfollow.run());
        case ClientMessage.Read read -> read(read.from());
      }
    } catch (ClientMessage.BadMessageException bad) {
      close(Closing.badMessage(String.valueOf(bad.getMessage())));
    }
  }

  /** Notes that the browser is there. */
  void heard() {
    unanswered.set(0);
  }

  /** Lets the viewer's thread close the socket when the frame on its way has left. */
  void close(CloseStatus reason) {
    closing.compareAndSet(null, reason);
    wake();
  }

  /**
   * Wakes the viewer when it is time to look after the socket; called every now and then, as one
   * clock for all is cheaper than a timer for each.
   */
  void look(long now) {
    if (feed == null || now - nextPing >= 0) {
      wake();
    }
  }

  /** Tells the viewer that its socket is closed. */
  void gone() {
    gone = true;
    wake();
  }

  private void admit(ClientMessage.Ticket ticket) {
    if (feed != null) {
      throw new ClientMessage.BadMessageException("there was a ticket already");
    }
    Optional<Feed> found = feeds.redeem(ticket.ticket(), httpSession);
    if (found.isEmpty()) {
      close(Closing.BAD_TICKET);
      return;
    }
    feed = found.get();
    feedClosing = found.get().onClose(() -> close(Closing.PAGE_GONE));
    answer(new TextMessage("{\"next\":\"" + feeds.nextTicket(found.get()) + "\"}"));
  }

  private void follow(ClientMessage.Follow wish) {
    Feed page = feed;
    if (page == null) {
      close(Closing.BAD_TICKET);
      return;
    }
    Optional<Run> run = page.run(wish.run());
    if (run.isPresent() && wish.from() <= run.get().log().size()) {
      following.follow(run.get(), wish.from());
    } else {
      answer(new TextMessage("{\"gone\":" + wish.run() + "}"));
    }
  }

  private void read(long from) {
    Feed page = feed;
    if (page == null || page.readings().isEmpty()) {
      throw new ClientMessage.BadMessageException("there is nothing to read");
    }
    following.read(page.readings().get(), from);
  }

  private void answer(TextMessage text) {
    if (!answers.offer(text)) {
      throw new ClientMessage.BadMessageException("too many messages at once");
    }
    wake();
  }

  /** Forgets the news before anything is looked up, so that none is missed that comes meanwhile. */
  private boolean goesOn() {
    news = false;
    return !gone && closing.get() == null;
  }

  private void wake() {
    if (!news) {
      news = true;
      LockSupport.unpark(thread);
    }
  }

  private void work() {
    try {
      while (goesOn()) {
        if (!sendNext()) {
          rest();
        }
      }
      CloseStatus reason = closing.get();
      if (reason != null) {
        socket.close(reason);
      }
    } catch (IOException | IllegalStateException lost) {
      giveUp();
    } finally {
      following.close();
      feedClosing.close();
    }
  }

  private boolean sendNext() throws IOException {
    TextMessage answer = answers.poll();
    if (answer != null) {
      socket.sendMessage(answer);
      return true;
    }
    Optional<ByteBuffer> bytes =
        following.nextReading().or(() -> following.next().map(Frame::bytes));
    if (bytes.isPresent()) {
      meters.sending(bytes.get().remaining());
      socket.sendMessage(new BinaryMessage(bytes.get()));
    }
    return bytes.isPresent();
  }

  private void rest() throws IOException {
    long now = scheduler.nanos();
    if (feed == null && now - openedAt > ticketWaitNanos) {
      close(Closing.NO_TICKET);
    } else if (now - nextPing >= 0) {
      nextPing = now + pingNanos;
      ping();
    } else if (!news) {
      LockSupport.park(this);
    }
  }

  /** Says that the server is there, unless the browser has not answered for too long. */
  private void ping() throws IOException {
    if (unanswered.getAndIncrement() == SILENT_PINGS) {
      close(Closing.SILENT);
    } else {
      socket.sendMessage(new PingMessage());
      socket.sendMessage(HERE);
    }
  }

  /** Closes a socket that does not take what it is sent. */
  private void giveUp() {
    try {
      socket.close(CloseStatus.SESSION_NOT_RELIABLE);
    } catch (IOException | IllegalStateException closedAlready) {
      LOG.log(Level.DEBUG, "A socket was lost");
    }
  }
}
