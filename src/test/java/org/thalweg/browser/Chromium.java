package org.thalweg.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The one browser process of a test run; JUnit closes it when the run ends. */
final class Chromium implements AutoCloseable {
  /** How long an assertion or an action waits for what it needs, also on a busy machine. */
  private static final double PATIENCE_MILLIS = 60_000;

  /** How long the browser may take to open or close a page, in seconds. */
  private static final long PATIENCE_FOR_AN_ANSWER = 90;

  /** Between two actions, when somebody looks on. */
  private static final double SLOWED_MILLIS = 300;

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    String path = setting("browser.path");
    setting("playwright.cli.dir");
    boolean window = Boolean.getBoolean("browser.window");
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright = Playwright.create(new CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(path))
                    .setHeadless(!window)
                    .setSlowMo(window ? SLOWED_MILLIS : 0)
                    .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                    .setArgs(
                        List.of(
                            "--disable-component-update",
                            "--no-default-browser-check",
                            "--disable-gpu")));
  }

  /** A page of its own, with nothing in common with any other. */
  Page page(NewContextOptions options) {
    return answered(() -> {
      Page page = browser.newContext(options).newPage();
      page.setDefaultTimeout(PATIENCE_MILLIS);
      page.setDefaultNavigationTimeout(PATIENCE_MILLIS);
      return page;
    });
  }

  /** Closes a page with all that belongs to it. */
  void close(Page page) {
    answered(() -> {
      page.context().close();
      return page;
    });
  }

  /**
   * What the browser answers. On a machine that is very busy it may lose its helper for graphics
   * and then never answer at all: it is ended after a while, so that the question fails.
   */
  private static <T> T answered(Supplier<T> question) {
    Executor later = CompletableFuture.delayedExecutor(PATIENCE_FOR_AN_ANSWER, TimeUnit.SECONDS);
    CompletableFuture<Void> end = CompletableFuture.runAsync(Chromium::endTheProcess, later);
    try {
      return question.get();
    } finally {
      end.cancel(false);
    }
  }

  private static void endTheProcess() {
    ProcessHandle.current()
        .descendants()
        .filter(process ->
            process.info().command().orElse("").toLowerCase(Locale.ROOT).contains("chrom"))
        .forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static String setting(String name) {
    String value = System.getProperty(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException(
          "The system property " + name + " is missing: run bin/test, which finds it out.");
    }
    return value;
  }
}
