package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.Openings;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.ManualScheduler;
import org.thalweg.ui.screen.Addresses;

/** The door of the rooms, at which browsers ask. */
abstract class AtTheDoor {
  static final RoomLimits LIMITS = RoomLimits.defaults();
  static final HouseRules RULES = Houses.withDefaults();

  final InstantSource midnight = InstantSource.fixed(Instant.EPOCH);
  final Rooms rooms = new InMemoryRooms(LIMITS, midnight, Runnable::run);
  final ManualScheduler time = new ManualScheduler();
  final MockMvc door =
      MockMvcBuilders.standaloneSetup(
              Houses.door(rooms, time, RULES),
              new TeachersDoor(
                  rooms, new Openings(LIMITS, midnight), Addresses.elsewhere(rooms), RULES))
          .build();

  MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
    MvcResult answer = door.perform(request.header("Sec-Fetch-Site", "same-origin")).andReturn();
    assertNull(answer.getRequest().getSession(false), "nobody has a session at the door");
    return answer;
  }

  MvcResult join(String code, String name) throws Exception {
    return send(post("/join").param("code", code).param("name", name));
  }

  Rooms.Opening.Open room() {
    return (Rooms.Opening.Open) rooms.open("192.0.2.1");
  }

  static String text(MvcResult answer) throws Exception {
    return answer.getResponse().getContentAsString();
  }

  List<String> names(RoomCode room) {
    var roster = rooms.state(room).orElseThrow().roster();
    return roster.present().stream().map(each -> roster.name(each.seat().number())).toList();
  }
}
