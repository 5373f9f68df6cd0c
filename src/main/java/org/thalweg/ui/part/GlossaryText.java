package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import java.util.UUID;
import org.thalweg.ui.part.Glossary.Entry;
import org.thalweg.ui.part.Glossary.Piece;

/** A paragraph in which the words of the glossary are explained on tap. */
public final class GlossaryText extends Div {

  /**
   * A paragraph.
   *
   * @param met the entries that were explained before it; those of this text come to them
   */
  public GlossaryText(String text, Glossary glossary, Set<Entry> met) {
    Paragraph paragraph = new Paragraph();
    add(paragraph);
    for (Piece piece : glossary.pieces(text, met)) {
      if (piece.entry().isPresent()) {
        term(paragraph, piece.words(), piece.entry().get());
      } else {
        paragraph.add(new Span(piece.words()));
      }
    }
  }

  /** A button that looks like the word and opens what it means; the browser closes it again. */
  private void term(Paragraph paragraph, String words, Entry entry) {
    String id = "term-" + UUID.randomUUID();
    Element button = new Element("button").setText(words);
    button.setAttribute("type", "button").setAttribute("popovertarget", id);
    button.setAttribute("aria-label", getTranslation("glossary.explain", words));
    button.getClassList().add("term");
    paragraph.getElement().appendChild(button);
    Element meaning = new Element("div").setAttribute("popover", "auto").setAttribute("id", id);
    meaning.getClassList().add("meaning");
    meaning.appendChild(
        new Element("b").setText(String.join(", ", entry.forms())),
        new Element("p").setText(entry.text()),
        new Element("button")
            .setText(getTranslation("glossary.close"))
            .setAttribute("type", "button")
            .setAttribute("class", "button")
            .setAttribute("popovertarget", id)
            .setAttribute("popovertargetaction", "hide"));
    getElement().appendChild(meaning);
  }
}
