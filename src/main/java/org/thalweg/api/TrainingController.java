package org.thalweg.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whole trainings of small neural networks, as JSON or as comma-separated values. */
@RestController
@CrossOrigin
final class TrainingController {
  private final ComputeSlots slots;

  TrainingController(ComputeSlots slots) {
    this.slots = slots;
  }

  @PostMapping("/api/training")
  ResponseEntity<Object> training(
      HttpServletRequest request, @RequestBody(required = false) byte @Nullable [] body) {
    Format format = Format.of(request);
    TrainingRequest wanted = TrainingRequest.of(JsonFields.text(body));
    TrainingReport report = slots.take(() -> TrainingReport.of(wanted));
    var answer = ResponseEntity.ok().contentType(format.type());
    return switch (format) {
      case JSON -> answer.body(report);
      case CSV -> answer.body(report.toCsv(wanted));
    };
  }
}
