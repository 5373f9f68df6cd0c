package org.thalweg.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole descents, as JSON or as comma-separated values. */
@RestController
@CrossOrigin
final class DescentController {
  private final ComputeSlots slots;

  DescentController(ComputeSlots slots) {
    this.slots = slots;
  }

  @GetMapping("/api/descent")
  ResponseEntity<Object> descent(HttpServletRequest request) {
    Format format = Format.of(request);
    DescentReport report = slots.take(() -> DescentReport.of(DescentRequest.of(request)));
    var answer = ResponseEntity.ok().contentType(format.type());
    return switch (format) {
      case JSON -> answer.body(report);
      case CSV -> answer.body(report.toCsv());
    };
  }
}
