/**
 * Tests of the chart by the JavaScript calls that wait for the browser. They may use what the chart
 * may, and JUnit. Start reading at {@link org.thalweg.chart.LiveChartTest}.
 */
@NullMarked
package org.thalweg.chart;

import org.jspecify.annotations.NullMarked;
