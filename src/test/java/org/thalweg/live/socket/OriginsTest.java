package org.thalweg.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

  @ParameterizedTest
  @CsvSource({
    "https://learn.example, http://learn.example/steps, true",
    "https://learn.example:443, http://learn.example/steps, true",
    "https://LEARN.example, http://learn.example:80/steps, true",
    "http://localhost:8080, http://localhost:8080/steps, true",
    "http://localhost:8081, http://localhost:8080/steps, false",
    "https://learn.example:8443, http://learn.example/steps, false",
    "https://evil.example, http://learn.example/steps, false",
    "https://learn.example.evil, http://learn.example/steps, false",
    "null, http://learn.example/steps, false",
    "%%%, http://learn.example/steps, false",
    "'', http://learn.example/steps, false",
  })
  void comparesHostAndPortButNotTheScheme(String origin, URI here, boolean same) {
    assertEquals(same, Origins.fromHere(origin, here));
  }
}
