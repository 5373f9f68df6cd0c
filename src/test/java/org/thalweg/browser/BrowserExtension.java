package org.thalweg.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its visitors, and after it asks them what went wrong. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  /** The visitors of one test. */
  private static final class Visitors extends ArrayList<Visitor> {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String port =
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    var options = parameter.isAnnotated(OnPhone.class) ? phone() : desktop();
    var visitor = new Visitor(page(context, options), "http://localhost:" + port);
    visitors(context).add(visitor);
    return visitor;
  }

  /** A page; of a new browser when the one there is does not answer. */
  private static Page page(ExtensionContext context, NewContextOptions options) {
    try {
      return chromium(context).page(options);
    } catch (PlaywrightException stuck) {
      context.getRoot().getStore(NAMESPACE).remove(Chromium.class);
      return chromium(context).page(options);
    }
  }

  private static Chromium chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> troubles = new ArrayList<>();
    for (Visitor visitor : visitors(context)) {
      close(context, visitor);
      troubles.addAll(visitor.troubles());
    }
    assertEquals(List.of(), troubles, "what went wrong in the browser");
  }

  /** A browser that does not answer is ended and not asked again; the next page has a new one. */
  private static void close(ExtensionContext context, Visitor visitor) {
    try {
      chromium(context).close(visitor.page());
    } catch (PlaywrightException gone) {
      context.publishReportEntry("a browser that did not answer", gone.getMessage());
    }
  }

  private static NewContextOptions desktop() {
    return new NewContextOptions().setLocale("en-US").setViewportSize(1280, 800);
  }

  private static NewContextOptions phone() {
    return new NewContextOptions()
        .setLocale("en-US")
        .setViewportSize(360, 740)
        .setDeviceScaleFactor(2)
        .setIsMobile(true)
        .setHasTouch(true);
  }

  private static Visitors visitors(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(Visitors.class, type -> new Visitors(), Visitors.class);
  }
}
