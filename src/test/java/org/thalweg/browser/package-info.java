/**
 * Tests in a real browser: the application on a port of its own, and Chromium driven by Playwright.
 * It may use everything. Start reading at {@link org.thalweg.browser.InBrowser}.
 */
@NullMarked
package org.thalweg.browser;

import org.jspecify.annotations.NullMarked;
