package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.descent.StepByHand;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.part.SurfaceMap;
import org.thalweg.ui.part.WorkedStep;
import org.thalweg.ui.screen.AddressQuery;

/** Addresses that nobody at the screen would have made. */
class HostileAddressTest {
  private static final List<String> ODD =
      List.of(
          "limit=999999999&surface=bowl&rate=0.1",
          "limit=-5",
          "step=999999999&surface=bowl&rate=0.1",
          "step=-1",
          "speed=-1",
          "speed=1e300",
          "noise=-1",
          "noise=1e300&step=3",
          "noise=0&seed=7",
          "change=-5@0.1&step=5",
          "change=999999999@0.1&step=5",
          "change=0@1000000&step=5",
          "pin=",
          "pin=;;;:::;x",
          "pin=nothing:1;x:1:2",
          "nothing=here",
          "x=1e-320&y=-0.0",
          "f=x^50&x=1000000&y=0&optimizer=adagrad",
          "f=x^50&x=1000000&y=0&optimizer=adam&step=2",
          "f=x&domain=0,1e-300,0,1e-300",
          "f=x%2By&domain=0,4.9e-324,0,1",
          "f=x^2%2By^2&domain=-1e307,1e307,-1e307,1e307&x=1&y=1",
          "f=0&x=0&y=0",
          "f=1/0&x=0&y=0",
          "f=sqrt(x)&x=0&y=0",
          "f=exp(exp(x*y))&x=2&y=1.5&rate=1000000&step=9",
          "surface=bowl&rate=1000000&step=1000");

  private static final List<String> REFUSED =
      List.of(
          "surface=atlantis",
          "surface=",
          "surface=<script>alert(1)</script>",
          "x=one",
          "x=NaN",
          "y=Infinity",
          "x=1e400",
          "y=-1e400",
          "x=",
          "x=1e300",
          "rate=0",
          "rate=-1",
          "rate=1e7",
          "rate=NaN",
          "rate=1,000",
          "optimizer=sgd",
          "optimizer=",
          "optimizer=momentum&momentum=1",
          "optimizer=adam&beta1=1",
          "optimizer=adam&epsilon=0",
          "noise=NaN",
          "noise=1&seed=1.5",
          "seed=99999999999999999999",
          "limit=many",
          "limit=1e3",
          "step=1.5",
          "change=3",
          "change=3@",
          "change=@0.1",
          "change=a@b",
          "change=1@0.1,,2@0.2",
          "change=0@-1&step=5",
          "change=2@NaN&step=5",
          "speed=fast",
          "speed=NaN",
          "pin=x:one",
          "pin=rate:-1",
          "pin=optimizer:sgd",
          "pin=change:1@0;step:9",
          "pin=x:1e300",
          "f=",
          "f=x%2B",
          "f=sen(x)",
          "f=z^2",
          "f=<img src=x onerror=alert(1)>",
          "f=x&domain=1",
          "f=x&domain=1,2,3,4,5",
          "f=x&domain=2,1,0,1",
          "f=x&domain=0,0,0,0",
          "f=x&domain=a,b,c,d",
          "f=x&domain=-1e308,1e308,0,1",
          "f=x&domain=-Infinity,Infinity,0,1",
          "f=ln(x)&x=-1&y=0");

  private static final String LONG = "9".repeat(10_000);
  private static final Properties SENTENCES = new Properties();

  @BeforeAll
  static void readSentences() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                HostileAddressTest.class.getResourceAsStream(
                    "/vaadin-i18n/translations.properties")),
            StandardCharsets.UTF_8)) {
      SENTENCES.load(reader);
    }
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void isRefusedWithASentence(String query) {
    assertRefused(QueryParameters.fromString(query).getParameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"surface", "x", "rate", "seed", "limit", "change", "speed", "f", "pin"})
  void tenThousandCharactersAreRefusedOrIgnored(String name) {
    open(Map.of(name, List.of(LONG)));
    open(Map.of(name, List.of("x:" + "-".repeat(10_000))));
    open(Map.of(name, List.of("(".repeat(10_000))));
  }

  @ParameterizedTest
  @FieldSource("ODD")
  void isOpenedOrRefusedAndEveryPanelHasItsNumbers(String query) {
    open(QueryParameters.fromString(query).getParameters());
  }

  @Test
  void aStepLimitOverTheLargestBecomesTheLargest() {
    assertEquals(100_000, OpenedPage.read("limit=999999999").run().stopping().stepLimit());
    assertEquals(1, OpenedPage.read("limit=0").run().stopping().stepLimit());
    assertEquals(50, OpenedPage.read("limit=50&step=999999999").run().steps());
  }

  @Test
  void ofMorePinnedRunsThanThereIsRoomForTheFirstFiveStay() {
    Settings settings =
        new SettingsCodec()
            .read(new AddressQuery(Map.of("pin", List.of("x:1", "x:2", "x:3", "", "x:5", "x:6"))));
    assertEquals(5, settings.pinned().size());
    assertEquals(5, settings.pinned().getLast().start().get(0));
  }

  @Test
  void garbageIsRefusedOrIgnored() {
    Random random = new Random(20_240_229);
    List<String> names =
        List.of("surface", "f", "x", "y", "rate", "limit", "step", "change", "pin", "domain");
    for (int i = 0; i < 2_000; i++) {
      Map<String, List<String>> query = new HashMap<>(Map.of("f", List.of("x^2+y")));
      query.put(names.get(random.nextInt(names.size())), List.of(text(random)));
      query.put(names.get(random.nextInt(names.size())), List.of(text(random)));
      open(query);
    }
  }

  private static String text(Random random) {
    String signs = "0123456789.,-+eE@:;()xy^*/% <>&'\"∞é\u0000";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  private static void assertRefused(Map<String, List<String>> query) {
    assertTrue(open(query).isPresent(), query + " was opened");
  }

  /** Opens an address as the screen does and makes all that the panels show; says why not. */
  private static Optional<Refusal> open(Map<String, List<String>> query) {
    State state;
    try {
      state = new OpenedPage().open(new SettingsCodec().read(new AddressQuery(query))).state();
    } catch (IllegalArgumentException refused) {
      Refusal refusal = Refusal.of(refused);
      assertNotNull(SENTENCES.getProperty(refusal.key()), "no sentence for " + refusal);
      return Optional.of(refusal);
    }
    State aiming = state.aiming(true).choosing(it -> it.withLook(it.look().withDirections(true)));
    Snapshot snapshot = Snapshot.of(aiming, new ContourMaps());
    new LandingPanel().show(snapshot);
    new AheadMarks(new SurfaceMap("map").chart()).show(snapshot, Locale.ENGLISH);
    assertTrue(Double.isFinite(snapshot.iterate().value()));
    assertNotNull(WorkedStep.tex(StepByHand.of(snapshot.descent()).lines(0, "x")));
    assertNotNull(WorkedStep.tex(StepByHand.of(snapshot.descent()).lines(1, "y")));
    return Optional.empty();
  }
}
