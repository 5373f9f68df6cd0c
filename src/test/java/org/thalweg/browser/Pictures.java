package org.thalweg.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** What is drawn on the charts of a page, asserted on pixels. */
public final class Pictures {
  /**
   * Says what is wrong with the charts that are seen, or nothing. A chart whose place is seen has a
   * size there. It is drawn when its axes have ink, at the left and below, and a map when it has
   * many colours besides and is not dark all over on light paper.
   */
  private static final String FAULT =
      """
      () => {
        const seen = [...document.querySelectorAll('live-chart')].filter(
          (chart) => chart.checkVisibility() && chart.clientWidth > 0 && chart.clientHeight > 0);
        if (seen.length === 0) return 'no chart';
        const squeezed = [...document.querySelectorAll('live-chart')].find((chart) =>
          chart.checkVisibility() && (chart.clientWidth < 40 || chart.clientHeight < 40));
        if (squeezed) return 'a chart is squeezed: ' + squeezed.parentElement.className;
        for (const chart of seen) {
          const name = chart.shadowRoot.querySelector('[aria-label]')?.getAttribute('aria-label');
          const canvas = chart.shadowRoot.querySelector('canvas');
          const { width, height } = canvas;
          if (width < 2 || height < 2) return name + ': no size';
          const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
          const colours = new Set();
          let inked = 0, black = 0, left = 0, below = 0;
          for (let i = 0; i < data.length; i += 4) {
            if (data[i + 3] < 100) continue;
            const x = (i / 4) % width, y = Math.floor(i / 4 / width);
            inked++;
            if (data[i] + data[i + 1] + data[i + 2] < 60) black++;
            if (x < width * 0.08) left++;
            if (y > height * 0.86) below++;
            colours.add((data[i] >> 3) * 1024 + (data[i + 1] >> 3) * 32 + (data[i + 2] >> 3));
          }
          if (left < 12 || below < 12) return name + ': no axes (' + left + ', ' + below + ')';
          const map = inked > 0.6 * width * height;
          if (map && black > inked / 2) return name + ': black';
          if (colours.size < (map ? 12 : 3)) return name + ': ' + colours.size + ' colours';
        }
        return '';
      }
      """;

  /** Whether the first map that is seen is tinted up to its right border, in its middle row. */
  private static final String TINTED =
      """
      () => {
        const canvas = document.querySelector('.surface-map live-chart')
          .shadowRoot.querySelector('canvas');
        const { width, height } = canvas;
        const row = canvas.getContext('2d')
          .getImageData(0, Math.floor(0.45 * height), width, 1).data;
        let last = 0;
        for (let x = 0; x < width; x++) if (row[4 * x + 3] > 100) last = x;
        return last > 0.94 * width;
      }
      """;

  private Pictures() {}

  /** Waits until the map is tinted all over, without strips beside it. */
  public static void fillTheMap(Page page) {
    page.waitForFunction(TINTED);
  }

  /**
   * Waits until every chart that is seen is drawn, in colour and with axes; fails if that never
   * comes.
   */
  public static void areInColour(Page page, String where) {
    try {
      page.waitForFunction("() => (" + FAULT + ")() === ''");
    } catch (PlaywrightException never) {
      throw new AssertionError(where + ": " + page.evaluate(FAULT), never);
    }
  }
}
