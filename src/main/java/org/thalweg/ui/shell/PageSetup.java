package org.thalweg.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets up what every page has before and besides its screens: the head of the document, our words
 * on a failure, and what happens then. A page whose session has ended is loaded anew without a
 * word: its address says all that it showed.
 */
@Component
class PageSetup implements VaadinServiceInitListener {
  /**
   * So many milliseconds after its line for pushes was closed a page opens another. Until then it
   * sends nothing where that line is to be laid anew.
   */
  private static final String PUSH_AGAIN = "2000";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    VaadinService service = event.getSource();
    // asked for once: a server that stops tells its pages so when it can't be asked any more
    I18NProvider words = service.getInstantiator().getI18NProvider();
    event.addIndexHtmlRequestListener(response -> completeHead(response, words));
    service.setSystemMessagesProvider(info -> systemMessages(info, words));
    service.addUIInitListener(
        init -> init.getUI().getPushConfiguration().setParameter("reconnectInterval", PUSH_AGAIN));
    service.addSessionInitListener(init -> init.getSession().setErrorHandler(new FailureDialog()));
  }

  private static void completeHead(IndexHtmlResponse response, I18NProvider words) {
    Locale locale = response.getVaadinRequest().getLocale();
    Element head = response.getDocument().head();
    script(head, "scripts/theme.js");
    script(head, "scripts/plus-signs.js");
    link(head, "manifest", "site.webmanifest");
    link(head, "preload", "fonts/inter-latin.woff2")
        .attr("as", "font")
        .attr("type", "font/woff2")
        .attr("crossorigin", "");
    head.appendElement("meta")
        .attr("name", "description")
        .attr("content", words.getTranslation("shell.description", locale));
  }

  /** Puts a script before all others, but after what says where its address is relative to. */
  private static void script(Element head, String address) {
    Element script = new Element("script").attr("src", address);
    Element base = head.selectFirst("base");
    if (base == null) {
      head.prependChild(script);
    } else {
      base.after(script);
    }
  }

  private static Element link(Element head, String relation, String address) {
    return head.appendElement("link").attr("rel", relation).attr("href", address);
  }

  /** Whoever keeps other cookies has only lost the session: a page without a word comes back. */
  private static SystemMessages systemMessages(SystemMessagesInfo info, I18NProvider words) {
    Locale locale = info.getLocale();
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setCookiesDisabledNotificationEnabled(!keepsCookies(info.getRequest()));
    messages.setCookiesDisabledCaption(words.getTranslation("shell.cookies.caption", locale));
    messages.setCookiesDisabledMessage(words.getTranslation("shell.cookies.message", locale));
    messages.setInternalErrorCaption(words.getTranslation("shell.internal.caption", locale));
    messages.setInternalErrorMessage(words.getTranslation("shell.internal.message", locale));
    return messages;
  }

  private static boolean keepsCookies(@Nullable VaadinRequest request) {
    return request != null && request.getCookies() != null;
  }
}
