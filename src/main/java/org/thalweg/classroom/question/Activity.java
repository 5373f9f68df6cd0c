package org.thalweg.classroom.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a class can do together in a prepared lesson. */
public enum Activity {
  /** Everybody holds an example of the data. */
  DATA_SET,
  /** Everybody turns a needle on a hidden surface. */
  COMPASS,
  /** Everybody chooses a learning rate for one run. */
  SWEEP,
  /** Everybody descends as they like. */
  EXPLORE;

  /** Its name in files and in the keys of translations, such as {@code data-set}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The activity with this name. */
  public static Optional<Activity> byId(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
