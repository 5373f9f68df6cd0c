package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SurfacesControllerTest {
  private final JsonNode surfaces = new Api().get("/surfaces").json();

  @Test
  void theCatalogueHoldsAtLeastSixteenSurfaces() {
    assertTrue(surfaces.size() >= 16);
  }

  @Test
  void himmelblauIsDescribedWithItsFourMinima() {
    JsonNode himmelblau =
        surfaces
            .valueStream()
            .filter(surface -> surface.get("id").asString().equals("himmelblau"))
            .findFirst()
            .orElseThrow();
    assertEquals(4, himmelblau.get("minima").size());
    assertTrue(
        himmelblau
            .get("minima")
            .valueStream()
            .anyMatch(minimum ->
                Math.abs(minimum.get("x").asDouble() - 3) < 1e-9
                    && Math.abs(minimum.get("y").asDouble() - 2) < 1e-9));
    JsonNode domain = himmelblau.get("domain").get("x");
    assertTrue(domain.get(0).asDouble() < domain.get(1).asDouble());
  }

  @Test
  void everySurfaceCanBeDescendedAsItIsDescribed() {
    Api api = new Api();
    for (JsonNode surface : surfaces) {
      String query =
          "/descent?surface=%s&x=%s&y=%s&rate=%s&steps=20"
              .formatted(
                  surface.get("id").asString(),
                  surface.get("start").get("x"),
                  surface.get("start").get("y"),
                  surface.get("rate"));
      JsonNode steps = api.get(query).json().get("steps");
      double first = steps.get(0).get("loss").asDouble();
      assertTrue(steps.get(steps.size() - 1).get("loss").asDouble() < first, query);
    }
  }
}
