package org.thalweg.live.socket;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;

/** The server of the tests with the send buffers that the real one has. */
class BenchmarkServer extends SocketServer {

  @Override
  TomcatConnectorCustomizer smallBuffers() {
    return connector -> {};
  }
}
