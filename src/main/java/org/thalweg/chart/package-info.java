/**
 * A Vaadin component around Chart.js for charts that grow while they are looked at: series that are
 * appended to, marks, a contour background, handles, zoom and pan. It may use Vaadin and nothing
 * else of this application, and knows nothing of what is drawn. Start reading at {@link
 * org.thalweg.chart.LiveChart}; its browser side is the folder {@code frontend/chart}.
 */
@NullMarked
package org.thalweg.chart;

import org.jspecify.annotations.NullMarked;
