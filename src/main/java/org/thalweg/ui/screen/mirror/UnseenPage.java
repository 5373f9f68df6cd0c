package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A page that no browser shows: components live on it as on any other, and whatever happened to
 * them is looked at before its lock is let go. It belongs to no visitor.
 */
final class UnseenPage implements AutoCloseable {
  private final Session session;
  private final UI ui;

  /** A session of its own, which the server's list of visitors does not know. */
  private static final class Session extends VaadinSession {
    private static final long serialVersionUID = 1L;

    private final transient ReentrantLock lock = new ReentrantLock();
    private transient Runnable settled = () -> {};

    Session(VaadinService service) {
      super(service);
    }

    @Override
    public Lock getLockInstance() {
      return lock;
    }

    @Override
    public void unlock() {
      try {
        if (lock.getHoldCount() == 1) {
          getService().runPendingAccessTasks(this);
          settled.run();
        }
      } finally {
        super.unlock();
      }
    }
  }

  /** An empty page. */
  UnseenPage(VaadinService service, Locale locale) {
    session = new Session(service);
    session.lock();
    Map<Class<?>, CurrentInstance> outside = CurrentInstance.setCurrent(session);
    try {
      // what a page is made of belongs to the session that is current then
      ui = new UI();
      ui.getInternals().setSession(session);
      ui.setLocale(locale);
    } finally {
      CurrentInstance.restoreInstances(outside);
      session.unlock();
    }
  }

  /** The page; what is done on it by {@link UI#access} is done before that returns, or soon. */
  UI ui() {
    return ui;
  }

  /** Calls this from now on while the lock is held, after something happened on the page. */
  void onSettled(Runnable listener) {
    run(() -> session.settled = listener);
  }

  /**
   * Does something on the page before it returns. The caller may hold the lock of a visitor's
   * session: nothing that happens here waits for one.
   *
   * @throws UIDetachedException when the page is closed
   */
  void run(Runnable task) {
    session.lock();
    try {
      if (ui.getSession() == null) {
        throw new UIDetachedException("The page is closed");
      }
      Map<Class<?>, CurrentInstance> outside = CurrentInstance.setCurrent(ui);
      try {
        task.run();
      } finally {
        CurrentInstance.restoreInstances(outside);
      }
    } finally {
      session.unlock();
    }
  }

  /** Takes everything off the page; again, it does nothing. */
  @Override
  public void close() {
    session.lock();
    try {
      if (ui.getSession() != null) {
        session.settled = () -> {};
        ui.removeAll();
        ui.getInternals().setSession(null);
      }
    } finally {
      session.unlock();
    }
  }
}
