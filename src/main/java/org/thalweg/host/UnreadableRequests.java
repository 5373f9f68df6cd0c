package org.thalweg.host;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.thalweg.text.Words;

/**
 * Answers what can't be read as a request, such as one whose first line is longer than the server
 * takes: a problem document with one sentence. Its path is not known then; people don't type such
 * addresses, programs send them.
 */
@Component
final class UnreadableRequests
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> {
      if (context.getParent() instanceof StandardHost host) {
        host.setErrorReportValveClass(Answer.class.getName());
      }
    });
  }

  /** Takes the place of the server's own page, which names the server and its version. */
  public static final class Answer extends ErrorReportValve {
    private static final String PROBLEM =
        """
        {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}\
        """;

    /** Called by the server, by its name. */
    public Answer() {}

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
      int status = response.getStatus();
      if (status >= 400
          && response.getContentWritten() == 0
          && response.setErrorReported()
          && mayStillAnswer(response)) {
        try {
          response.setContentType("application/problem+json");
          response.setCharacterEncoding("utf-8");
          Writer writer = response.getReporter();
          if (writer != null) {
            String title = Words.english("notice.unreadable.title");
            String detail = Words.english("notice.unreadable.text");
            writer.write(PROBLEM.formatted(title, status, detail));
            response.finishResponse();
          }
        } catch (IOException gone) {
          LOG.debug("Whoever sent it has left", gone);
        }
      }
    }

    private static boolean mayStillAnswer(Response response) {
      AtomicBoolean allowed = new AtomicBoolean();
      response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
      return allowed.get();
    }
  }
}
