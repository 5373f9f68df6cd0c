package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.classroom.Explorers.Explorer;

class ExplorersTest {
  private final ClassRuns runs = new ClassRuns(List.of(new CatalogueStarts()), Runnable::run);

  @Test
  void thoseOnTheSurfaceOfMostAreTogether() {
    assertEquals(Set.of(2, 3), together("surface=booth", "surface=bowl", "surface=bowl&steps=4"));
  }

  @Test
  void ofTwoSurfacesWithAsManyThatOfTheFirstStudentCounts() {
    assertEquals(
        Set.of(1, 4), together("surface=booth", "surface=bowl", "surface=bowl", "surface=booth"));
  }

  @Test
  void whoeverLooksAtNoSurfaceIsInNobodysWay() {
    assertEquals(Set.of(2), together("nonsense", "surface=bowl"));
    assertEquals(Set.of(), together());
  }

  @Test
  void whoWasOnASurfaceEarlierDoesNotCount() {
    SortedMap<Integer, Explorer> all = explorers("surface=booth", "surface=booth", "surface=bowl");
    all.replaceAll((seat, each) -> new Explorer(seat, each.shown(), each.own(), each.seat() == 3));
    ExploredRuns bowl = new Explorers(all).together();
    assertEquals(Set.of(3), bowl.now().keySet());
    assertEquals(Set.of(), bowl.earlier().keySet());
  }

  @Test
  void whereNobodyIsNowEarlierRunsAreThere() {
    SortedMap<Integer, Explorer> all = explorers("surface=booth", "surface=bowl");
    all.replaceAll((seat, each) -> new Explorer(seat, each.shown(), each.own(), false));
    ExploredRuns booth = new Explorers(all).together();
    assertEquals(Set.of(), booth.now().keySet());
    assertEquals(Set.of(1), booth.earlier().keySet());
  }

  private Set<Integer> together(String... queries) {
    return new Explorers(explorers(queries)).together().all().keySet();
  }

  private SortedMap<Integer, Explorer> explorers(String... queries) {
    SortedMap<Integer, Explorer> all = new TreeMap<>();
    for (String query : queries) {
      Shown shown = new Shown(Screen.DESCEND, query);
      Explored own =
          query.startsWith("surface") ? runs.explored(shown).join() : new Explored.Elsewhere();
      all.put(all.size() + 1, new Explorer(all.size() + 1, shown, own, true));
    }
    return all;
  }
}
