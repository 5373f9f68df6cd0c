package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What a card says to what the learner did. The room of the longest sentence is kept from the
 * beginning, so that nothing moves under a hand when it is said.
 */
final class GuideVerdict extends Div {
  private final Paragraph verdict = new Paragraph();
  private final Paragraph room = new Paragraph();

  /** Says nothing yet. */
  GuideVerdict() {
    addClassName("guide-said");
    verdict.addClassName("guide-verdict");
    verdict.getElement().setAttribute("role", "status");
    room.addClassName("guide-room");
    room.getElement().setAttribute("aria-hidden", "true");
    add(room, verdict);
  }

  /**
   * Says nothing any more.
   *
   * @param longest the longest sentence that there may be to say
   */
  void clear(String longest) {
    room.setText(longest);
    verdict.setText("");
    verdict.removeClassNames("good", "bad");
  }

  void tell(Verdict said) {
    verdict.setText(said.sentence());
    verdict.setClassName("good", said.good());
    verdict.setClassName("bad", !said.good());
  }
}
