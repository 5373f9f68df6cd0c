package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Initialization;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Difference;

/** What is different in a second network, in words. */
final class BesideWords {

  private BesideWords() {}

  /** The difference as it stands in a list. */
  static String of(Component speaker, Locale locale, Difference difference) {
    return switch (difference) {
      case Difference.OfError(ErrorFunction error) ->
          speaker.getTranslation("network.error." + error.id());
      case Difference.OfActivation(Activation activation, Initialization drawn) ->
          speaker.getTranslation(
              "network.beside.activation",
              speaker.getTranslation("network.activation." + activation.id()),
              speaker.getTranslation("network.init." + drawn.id()));
      case Difference.OfInitialization(Initialization drawn) ->
          speaker.getTranslation("network.init." + drawn.id());
      case Difference.OfRate(double factor) ->
          speaker.getTranslation("network.beside.rate", Numbers.of(locale).format(factor));
      case Difference.OfOptimizer(String id) -> speaker.getTranslation("optimizer." + id + ".name");
    };
  }

  /** What kind of difference it is. */
  static String heading(Component speaker, Difference difference) {
    return speaker.getTranslation(
        switch (difference) {
          case Difference.OfError error -> "network.error.label";
          case Difference.OfActivation activation -> "network.beside.activations";
          case Difference.OfInitialization initialization -> "network.init.label";
          case Difference.OfRate rate -> "network.beside.rates";
          case Difference.OfOptimizer optimizer -> "part.optimizer.label";
        });
  }
}
