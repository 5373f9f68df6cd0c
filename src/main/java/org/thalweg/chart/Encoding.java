package org.thalweg.chart;

import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a chart as the JSON that {@code frontend/chart/messages.ts} describes. */
final class Encoding {
  private Encoding() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode axis(Axis axis) {
    ObjectNode node = object();
    node.put("title", axis.title()).put("scale", name(axis.scale()));
    number(node, "min", axis.min());
    number(node, "max", axis.max());
    number(node, "tickStep", axis.tickStep());
    return node.put("gridLines", axis.gridLines());
  }

  static ObjectNode options(
      ChartOptions options, boolean clicks, String textAlternative, Locale locale) {
    return object()
        .put("equalAspect", options.equalAspect())
        .put("zoom", options.zoom())
        .put("pan", options.pan())
        .put("clicks", clicks)
        .put("locale", locale.toLanguageTag())
        .put("label", options.label())
        .put("textAlternative", textAlternative)
        .put("emptyText", options.emptyText())
        .put("belowZeroText", options.belowZeroText())
        .put("everyNthText", options.everyNthText())
        .put("zoomIn", options.zoomIn())
        .put("zoomOut", options.zoomOut())
        .put("resetView", options.resetView());
  }

  static ObjectNode series(Series series) {
    ObjectNode node =
        object()
            .put("id", series.id())
            .put("label", series.label())
            .put("colour", series.colour())
            .put("width", series.width())
            .put("shape", name(series.shape()))
            .put("markerSize", series.markerSize())
            .put("line", series.line())
            .put("opacity", series.opacity())
            .put("hidden", series.hidden())
            .put("fitted", series.fitted());
    ArrayNode dash = node.putArray("dash");
    series.dash().forEach(dash::add);
    return node;
  }

  static ObjectNode handle(Handle handle) {
    ObjectNode node =
        object()
            .put("id", handle.id())
            .put("x", handle.x())
            .put("y", handle.y())
            .put("label", handle.label())
            .put("valueText", handle.valueText())
            .put("colour", handle.colour())
            .put("stepX", handle.stepX())
            .put("stepY", handle.stepY())
            .put("movement", name(handle.movement()));
    return bounds(node, handle.xMin(), handle.xMax(), handle.yMin(), handle.yMax());
  }

  static ObjectNode extents(Extents extents) {
    return bounds(object(), extents.xMin(), extents.xMax(), extents.yMin(), extents.yMax());
  }

  static ObjectNode background(HeightField field) {
    ObjectNode node =
        extents(field.extents())
            .put("columns", field.columns())
            .put("rows", field.rows())
            .put("levels", field.levels())
            .put("values", field.encoded());
    ArrayNode heights = node.putArray("levelHeights");
    for (double height : field.levelHeights()) {
      heights.add(height);
    }
    return node;
  }

  static ObjectNode mark(Mark mark) {
    ObjectNode node = object().put("id", mark.id());
    return switch (mark) {
      case Mark.Region region -> region(node, region);
      case Mark.RuleLine rule ->
          node.put("type", "rule")
              .put("vertical", rule.vertical())
              .put("value", rule.value())
              .put("colour", rule.colour())
              .put("dashed", rule.dashed())
              .put("label", rule.label());
      case Mark.Arrow arrow ->
          ends(node, arrow.fromX(), arrow.fromY(), arrow.toX(), arrow.toY())
              .put("type", "arrow")
              .put("colour", arrow.colour())
              .put("label", arrow.label());
      case Mark.Segment segment ->
          ends(node, segment.fromX(), segment.fromY(), segment.toX(), segment.toY())
              .put("type", "segment")
              .put("colour", segment.colour())
              .put("dashed", segment.dashed())
              .put("label", segment.label());
      case Mark.Marker marker -> marker(node, marker);
    };
  }

  private static ObjectNode region(ObjectNode node, Mark.Region region) {
    node.put("type", "region").put("tint", region.tint()).put("label", region.label());
    return bounds(node, region.xMin(), region.xMax(), region.yMin(), region.yMax());
  }

  private static ObjectNode marker(ObjectNode node, Mark.Marker marker) {
    return node.put("type", "marker")
        .put("x", marker.x())
        .put("y", marker.y())
        .put("shape", name(marker.shape()))
        .put("size", marker.size())
        .put("colour", marker.colour())
        .put("ring", marker.ring())
        .put("label", marker.label())
        .put("pointedAt", marker.pointedAt());
  }

  private static ObjectNode ends(
      ObjectNode node, double fromX, double fromY, double toX, double toY) {
    return node.put("fromX", fromX).put("fromY", fromY).put("toX", toX).put("toY", toY);
  }

  private static ObjectNode bounds(
      ObjectNode node, double xMin, double xMax, double yMin, double yMax) {
    number(node, "xMin", xMin);
    number(node, "xMax", xMax);
    number(node, "yMin", yMin);
    number(node, "yMax", yMax);
    return node;
  }

  /** JSON has no NaN and no infinity: an open or automatic end is null. */
  private static void number(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
