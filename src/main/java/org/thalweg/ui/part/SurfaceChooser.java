package org.thalweg.ui.part;

import java.util.List;
import java.util.Locale;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.SurfaceGroup;
import org.thalweg.math.objective.Surfaces;

/** A choice among the catalogue's surfaces, by group, with the visitor's own formula at the end. */
public final class SurfaceChooser {
  private SurfaceChooser() {}

  /** A choice of a surface's id; {@link LossSurface#CUSTOM} is the visitor's own. */
  public static Chooser<String> named(String label) {
    Chooser<String> chooser = new Chooser<>(label);
    for (SurfaceGroup group : SurfaceGroup.values()) {
      String id = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
      List<String> surfaces =
          Surfaces.all().stream()
              .filter(surface -> surface.group() == group)
              .map(LossSurface::id)
              .toList();
      chooser.addGroup(
          chooser.getTranslation("part.surface.group." + id),
          surfaces,
          surface -> chooser.getTranslation("surface." + surface + ".name"));
    }
    chooser.addGroup(
        chooser.getTranslation("part.surface.group.own"),
        List.of(LossSurface.CUSTOM),
        custom -> chooser.getTranslation("part.surface.own"));
    return chooser;
  }
}
