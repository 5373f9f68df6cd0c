package org.thalweg.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.thalweg.live.Bowl;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Lead;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.Player;
import org.thalweg.live.Readings;
import org.thalweg.live.Run;

/** Who is let in at the step socket, what may be said there, and what is refused. */
@SpringBootTest(classes = SocketServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StepSocketTest {
  private static final Pattern NEXT = Pattern.compile("\\{\"next\":\"([-_A-Za-z0-9]{22})\"}");

  @Autowired private Player player;
  @Autowired private Feeds feeds;
  @Autowired private LiveLimits limits;
  @LocalServerPort private int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private Browser browser;
  private Feed feed;
  private Run run;

  @BeforeEach
  void visit() throws Exception {
    browser = new Browser(http, port);
    feed = feeds.open(browser.session());
    run = player.start(Bowl.descent(1e-3, 1000));
    feed.show(run);
  }

  @AfterEach
  void leave() {
    feed.close();
    run.close();
    http.shutdownNow();
  }

  @Test
  void sendsTheStepsOfARunThatIsFollowed() throws Exception {
    StepClient client = admitted(3);
    run.step();
    follow(client, run, 0);
    run.step();
    assertTrue(client.complete().await(30, TimeUnit.SECONDS));
    assertTrue(client.inOrder());
  }

  @Test
  void sendsNothingOfARunThatIsNotFollowedAnyMore() throws Exception {
    Run other = player.start(Bowl.descent(1e-3, 1000));
    feed.show(other);
    StepClient client = admitted(1);
    follow(client, run, 0);
    assertTrue(client.complete().await(30, TimeUnit.SECONDS));
    client.say("{\"unfollow\":" + run.id() + "}");
    client.say("{\"follow\":1234567,\"from\":0}");
    assertEquals("{\"gone\":1234567}", client.text());
    run.step();
    client.say("{\"follow\":1234567,\"from\":0}");
    assertEquals("{\"gone\":1234567}", client.text());
    assertEquals(1, client.next());
  }

  @Test
  void refusesAPageOfAnotherOrigin() {
    CompletionException failure =
        assertThrows(
            CompletionException.class,
            () -> browser.open(new StepClient(1), "http://elsewhere.example"));
    assertEquals(403, Browser.refusal(failure));
  }

  @Test
  void refusesAVisitorWithoutASession() {
    CompletionException failure =
        assertThrows(
            CompletionException.class,
            () ->
                Browser.await(
                    http.newWebSocketBuilder()
                        .buildAsync(
                            URI.create("ws://localhost:" + port + "/steps"), new StepClient(1))));
    assertEquals(403, Browser.refusal(failure));
  }

  @Test
  void refusesATicketThatWasUsed() throws Exception {
    String ticket = feed.ticket();
    StepClient first = opened(browser);
    first.say("{\"ticket\":\"" + ticket + "\"}");
    nextTicket(first);
    StepClient second = opened(browser);
    second.say("{\"ticket\":\"" + ticket + "\"}");
    assertEquals(4401, second.closeCode());
  }

  /** A page that was away need not ask for a ticket first. */
  @Test
  void aLineBringsTheTicketForTheNext() throws Exception {
    String ticket = feed.ticket();
    for (int line = 0; line < 3; line++) {
      StepClient client = opened(browser);
      client.say("{\"ticket\":\"" + ticket + "\"}");
      ticket = nextTicket(client);
      client.socket().abort();
    }
  }

  @Test
  void refusesTheTicketOfAnotherSession() throws Exception {
    StepClient thief = opened(new Browser(http, port));
    thief.say("{\"ticket\":\"" + feed.ticket() + "\"}");
    assertEquals(4401, thief.closeCode());
  }

  @Test
  void refusesAFollowBeforeTheTicket() {
    StepClient client = opened(browser);
    follow(client, run, 0);
    assertEquals(4401, client.closeCode());
  }

  @Test
  void answersThatARunOrAStepIsNotThere() throws Exception {
    Run foreign = player.start(Bowl.descent(1e-3, 1000));
    StepClient client = admitted(1);
    follow(client, foreign, 0);
    assertEquals("{\"gone\":" + foreign.id() + "}", client.text());
    follow(client, run, 5);
    assertEquals("{\"gone\":" + run.id() + "}", client.text());
  }

  @Test
  void letsAPageThatAttendsSeeTheRunsAndReadWhatIsSaid() throws Exception {
    Readings readings = new Readings(() -> {});
    readings.putWhole("\"whole\":true");
    Feed class9 = feeds.open("room");
    class9.show(run);
    feed.remove(run);
    feed.attend(new Lead(class9, readings));
    StepClient client = admitted(1);
    client.say("{\"read\":0}");
    assertEquals("{\"reading\":0,\"whole\":true}", client.text());
    readings.put("\"said\":\"ü\"");
    assertEquals("{\"reading\":1,\"said\":\"ü\"}", client.text());
    follow(client, run, 0);
    assertTrue(client.complete().await(30, TimeUnit.SECONDS));
    client.say("{\"read\":1}");
    assertEquals("{\"reading\":1,\"said\":\"ü\"}", client.text());
    class9.close();
    follow(client, run, 0);
    assertEquals("{\"gone\":" + run.id() + "}", client.text());
  }

  @Test
  void refusesAMessageThatIsTooLong() throws Exception {
    StepClient client = admitted(1);
    client.say("{\"ticket\":\"" + "x".repeat(1000) + "\"}");
    assertEquals(1009, client.closeCode());
  }

  @Test
  void refusesBinaryMessages() throws Exception {
    StepClient client = admitted(1);
    Browser.await(client.socket().sendBinary(ByteBuffer.allocate(4), true));
    assertEquals(1003, client.closeCode());
  }

  @Test
  void refusesWhatMakesNoSense() throws Exception {
    List<String> nonsense =
        List.of(
            "",
            "x",
            "[]",
            "{}",
            "null",
            "{\"follow\":1}",
            "{\"follow\":1.5,\"from\":0}",
            "{\"follow\":-1,\"from\":0}",
            "{\"follow\":1,\"from\":99999999999}",
            "{\"unfollow\":\"1\"}",
            "{\"ticket\":7}",
            "{\"read\":0}",
            "{\"read\":-1}",
            "{\"ticket\":\"again\"}");
    for (String words : nonsense) {
      StepClient client = admitted(1);
      client.say(words);
      assertEquals(4400, client.closeCode(), words);
    }
  }

  @Test
  void closesWhenThePageIsGone() throws Exception {
    StepClient client = admitted(1);
    feed.close();
    assertEquals(4410, client.closeCode());
  }

  @Test
  void refusesMoreSocketsOfASessionThanItsShare() throws Exception {
    for (int i = 0; i < limits.socketsPerSession(); i++) {
      admitted(1);
    }
    assertEquals(4429, opened(browser).closeCode());
  }

  private StepClient opened(Browser visitor) {
    StepClient client = new StepClient(1);
    visitor.open(client);
    return client;
  }

  private StepClient admitted(int wanted) throws InterruptedException {
    StepClient client = new StepClient(wanted);
    browser.open(client);
    client.say("{\"ticket\":\"" + feed.ticket() + "\"}");
    nextTicket(client);
    return client;
  }

  /** The client is let in with these words. */
  private static String nextTicket(StepClient client) throws InterruptedException {
    Matcher words = NEXT.matcher(client.text());
    assertTrue(words.matches());
    return words.group(1);
  }

  private static void follow(StepClient client, Run run, int from) {
    client.say("{\"follow\":" + run.id() + ",\"from\":" + from + "}");
  }
}
