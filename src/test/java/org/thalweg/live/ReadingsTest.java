package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.thalweg.live.Readings.Reading;

/** A counter stands for a page: a change adds one to it, and the whole tells what it is. */
class ReadingsTest {
  private final Random random = new Random(5);
  private final AtomicInteger counter = new AtomicInteger();
  private final AtomicInteger renewals = new AtomicInteger();
  private final Readings readings = new Readings(this::renew);

  private synchronized void renew() {
    renewals.incrementAndGet();
    readings.putWhole("\"whole\":" + counter.get());
  }

  private synchronized void change(String size) {
    readings.put("\"more\":1" + size);
    counter.incrementAndGet();
  }

  /** Somebody who follows: what they make of the texts. */
  private final class Page {
    long next;
    int count;
    int wholes;

    void readAll() {
      Optional<Reading> reading = readings.from(next);
      while (reading.isPresent()) {
        take(reading.get());
        reading = readings.from(next);
      }
    }

    void take(Reading reading) {
      String text = Packed.text(reading.frame());
      if (text.contains("\"whole\"")) {
        wholes++;
        count = Integer.parseInt(text.replaceAll(".*whole\":(\\d+)}", "$1"));
      } else {
        assertEquals(next, reading.number(), "no change is left out");
        count++;
      }
      assertTrue(text.startsWith("{\"reading\":" + reading.number() + ","));
      next = reading.number() + 1;
    }
  }

  @Test
  void whoeverFollowsGetsTheWholeOnceAndThenEveryChange() {
    Page page = new Page();
    page.readAll();
    for (int i = 0; i < 100; i++) {
      change("");
      page.readAll();
      assertEquals(counter.get(), page.count);
    }
    assertEquals(1, page.wholes);
    assertEquals(1, renewals.get());
  }

  @Test
  void aLateComerHasWhatTheOthersHave() {
    Page early = new Page();
    for (int i = 0; i < 1_000; i++) {
      change("");
      early.readAll();
      Page late = new Page();
      late.readAll();
      assertEquals(counter.get(), late.count);
      assertEquals(counter.get(), early.count);
    }
    assertEquals(1, early.wholes, "nobody is disturbed by those who come");
  }

  @Test
  void manyWhoComeTogetherShareOneWhole() {
    change("");
    List<CompletableFuture<Integer>> class250 = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      Page page = new Page();
      class250.add(
          CompletableFuture.supplyAsync(() -> {
            page.readAll();
            return page.count;
          }));
    }
    class250.forEach(page -> assertEquals(1, page.join()));
    assertEquals(1, renewals.get());
  }

  @Test
  void whoeverWasTooSlowBeginsAnewAndLittleIsKept() {
    Page slow = new Page();
    slow.readAll();
    for (int i = 0; i < 100; i++) {
      change(noise(50_000));
    }
    slow.readAll();
    assertEquals(100, slow.count);
    assertEquals(2, slow.wholes);
  }

  /** A field that can't be packed into much less. */
  private String noise(int characters) {
    StringBuilder text = new StringBuilder(",\"text\":\"");
    random.ints(characters, 'a', 'z').forEach(letter -> text.append((char) letter));
    return text.append('"').toString();
  }

  /**
   * What a page missed in two seconds it reads one by one; what it missed in a minute it does not.
   */
  @Test
  void whoeverWasAwayForLongBeginsAnew() {
    Page away = new Page();
    away.readAll();
    for (int missed : List.of(8, 9, 200)) {
      for (int i = 0; i < missed; i++) {
        change("");
      }
      away.next = readings.after(away.next);
      away.readAll();
      assertEquals(counter.get(), away.count);
      assertEquals(missed == 8 ? 1 : missed == 9 ? 2 : 3, away.wholes);
    }
  }

  @Test
  void aNumberThatWasNeverGivenBeginsAnew() {
    change("");
    assertTrue(Packed.text(readings.from(1_000).orElseThrow().frame()).contains("\"whole\":1"));
  }

  @Test
  void whateverTheOrderEverybodyEndsWithTheSame() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      int what = random.nextInt(10);
      if (what < 5) {
        change(noise(random.nextInt(3_000)));
      } else if (what == 5 && pages.size() < 50) {
        pages.add(new Page());
      } else if (!pages.isEmpty()) {
        Page page = pages.get(random.nextInt(pages.size()));
        readings.from(page.next).ifPresent(page::take);
      }
    }
    pages.forEach(Page::readAll);
    pages.forEach(page -> assertEquals(counter.get(), page.count));
  }

  @Test
  void changesWhileAWholeIsMadeAreNotLost() {
    CompletableFuture<Void> changing =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; i < 20_000; i++) {
            change("");
          }
        });
    List<Page> pages = new ArrayList<>();
    while (!changing.isDone() && pages.size() < 500) {
      Page page = new Page();
      page.readAll();
      pages.add(page);
      readings.from(pages.getFirst().next).ifPresent(pages.getFirst()::take);
    }
    changing.join();
    pages.forEach(Page::readAll);
    pages.forEach(page -> assertEquals(20_000, page.count));
  }

  @Test
  void tellsWhoeverWatchesOfEveryChange() {
    AtomicInteger told = new AtomicInteger();
    Subscription watching = readings.watch(told::incrementAndGet);
    change("");
    change("");
    watching.close();
    change("");
    assertEquals(2, told.get());
  }
}
