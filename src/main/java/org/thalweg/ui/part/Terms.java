package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.thalweg.ui.part.Glossary.Entry;
import org.thalweg.ui.part.Glossary.Piece;

/**
 * Words, those of the glossary being buttons that explain them. It is made for words that change
 * seldom: an explanation that is open closes when they do.
 */
public final class Terms extends Span {
  private String shown = "";
  private boolean sparing;

  /** No words yet. */
  public Terms() {}

  /** These words. */
  public Terms(String words) {
    setText(words);
  }

  /**
   * These words.
   *
   * @param met the entries that were explained before; those of these words come to them
   */
  public Terms(String words, Set<Entry> met) {
    write(words, met);
  }

  /** Explains only the last word that can be: side by side, a finger could not tell two apart. */
  Terms sparing() {
    sparing = true;
    return this;
  }

  @Override
  public void setText(String words) {
    if (!words.equals(shown)) {
      removeAll();
      write(words, new HashSet<>());
    }
  }

  @Override
  public String getText() {
    return shown;
  }

  private void write(String words, Set<Entry> met) {
    shown = words;
    List<Piece> pieces = Glossary.of(this).pieces(words, met);
    long last = pieces.stream().filter(piece -> piece.entry().isPresent()).count();
    long found = 0;
    for (Piece piece : pieces) {
      found += piece.entry().isPresent() ? 1 : 0;
      if (piece.entry().isPresent() && (!sparing || found == last)) {
        term(piece.words(), piece.entry().get());
      } else {
        getElement().appendChild(Element.createText(piece.words()));
      }
    }
  }

  /** A button that looks like the word and opens what it means; the browser closes it again. */
  private void term(String words, Entry entry) {
    String id = "term-" + UUID.randomUUID();
    Element button = new Element("button").setText(words);
    button.setAttribute("type", "button").setAttribute("popovertarget", id);
    button.setAttribute("aria-label", getTranslation("glossary.explain", words));
    button.getClassList().add("term");
    Element meaning = new Element("span").setAttribute("popover", "auto").setAttribute("id", id);
    meaning.getClassList().add("meaning");
    meaning.appendChild(
        new Element("b").setText(String.join(", ", entry.forms())),
        new Element("span").setText(entry.text()),
        new Element("button")
            .setText(getTranslation("glossary.close"))
            .setAttribute("type", "button")
            .setAttribute("class", "button")
            .setAttribute("popovertarget", id)
            .setAttribute("popovertargetaction", "hide"));
    getElement().appendChild(button, meaning);
  }
}
