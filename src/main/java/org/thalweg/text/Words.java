package org.thalweg.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The English sentences of {@code translations.properties}, for the HTTP interface, the log and the
 * messages of exceptions. Screens translate the same keys into the language of their reader.
 */
public final class Words {
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

  private Words() {}

  /**
   * A sentence with its places filled.
   *
   * @param arguments numbers as they are to be read
   * @throws java.util.MissingResourceException when there is no such key
   */
  public static String english(String key, Object... arguments) {
    return new MessageFormat(ENGLISH.getString(key), Locale.ENGLISH).format(arguments);
  }
}
