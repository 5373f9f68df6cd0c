package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Shown where a screen could not be opened because of a failure of ours: says so, and the number
 * under which it is in the log.
 */
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    String number = Failures.log(parameter.getException());
    say(getTranslation("shell.error.internal.title"), getTranslation("shell.error.internal.text"));
    Paragraph numbered = new Paragraph(getTranslation("shell.error.internal.id") + " ");
    numbered.getElement().appendChild(new Element("code").setText(number));
    add(numbered);
    offerWayBack();
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.title", getTranslation("shell.error.internal.title"));
  }
}
