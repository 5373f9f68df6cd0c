package org.thalweg.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Who is believed when they say for whom they ask: a proxy, and no pupil. */
class ForwardedAddressTest {
  private static final String TRUSTED = "server.tomcat.remoteip.internal-proxies";
  private static final String VISITOR = "203.0.113.5";

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1"})
  void aProxyOnTheSameMachineIsBelieved(String proxy) throws Exception {
    assertEquals(VISITOR, seen(shipped(), proxy, VISITOR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.1.20", "10.3.0.7", "172.20.1.1", "fd00:0:0:0:0:0:0:7"})
  void aPupilInTheNetworkOfTheSchoolIsNot(String pupil) throws Exception {
    assertEquals(pupil, seen(shipped(), pupil, VISITOR));
    assertEquals(pupil, seen(shipped(), "127.0.0.1", VISITOR + ", " + pupil), "behind a proxy");
  }

  @Test
  void theRouterOfAPlatformIsBelieved() throws Exception {
    Matcher named =
        Pattern.compile("--" + TRUSTED + "=(\\S+)").matcher(Files.readString(Path.of("Procfile")));
    assertTrue(named.find());
    assertEquals(VISITOR, seen(named.group(1), "10.1.37.250", VISITOR));
    assertEquals(VISITOR, seen(named.group(1), "10.1.37.250", "198.51.100.1, " + VISITOR));
  }

  private static String shipped() throws IOException {
    return String.valueOf(
        new ResourcePropertySource(new ClassPathResource("application.properties"))
            .getProperty(TRUSTED));
  }

  /** The address that the rest of the server sees. */
  private static String seen(String trusted, String from, String forwardedFor) throws Exception {
    var coyote = new org.apache.coyote.Request();
    coyote.getMimeHeaders().addValue("X-Forwarded-For").setString(forwardedFor);
    Request request = new Request(new Connector(), coyote);
    request.setRemoteAddr(from);
    AtomicReference<String> seen = new AtomicReference<>();
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(trusted);
    valve.setNext(
        new ValveBase() {
          @Override
          public void invoke(Request passed, Response response) {
            seen.set(passed.getRemoteAddr());
          }
        });
    valve.invoke(request, null);
    return seen.get();
  }
}
