package org.thalweg.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.thalweg.Application;

/**
 * A class of tests in a real browser. The application is started once for all such classes. A test
 * method takes {@link Visitor} parameters, each a browser window of its own without cookies. After
 * the test all windows are closed, and the test fails if one of them saw an error in its console, a
 * script that threw, or a request to any other host.
 *
 * <p>The class's name ends in {@code BrowserIT}: {@code mvn verify} runs it after the pages were
 * built. {@code bin/test} says where the browser and Playwright's driver are.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "thalweg.rooms.rooms-at-once=1000")
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
