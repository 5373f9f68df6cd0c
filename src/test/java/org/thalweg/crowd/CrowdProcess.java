package org.thalweg.crowd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link Crowd} that runs beside a server. */
final class CrowdProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader said;
  private final Writer told;

  /** Starts it, and waits until all its visitors are there. */
  CrowdProcess(int port, List<String> arguments, List<String> tickets) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Crowd.class.getName()));
    command.add(String.valueOf(port));
    command.addAll(arguments);
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    said = process.inputReader(StandardCharsets.US_ASCII);
    told = process.outputWriter(StandardCharsets.US_ASCII);
    if (!tickets.isEmpty()) {
      told.write(String.join("\n", tickets) + "\n\n");
      told.flush();
    }
    if (!"ready".equals(said.readLine())) {
      throw new IOException("The visitors have not come in");
    }
  }

  /**
   * All its visitors lose their network, have it again and go on over new lines.
   *
   * @param anew whether they load their pages anew instead
   * @return how long that took for each, line by line
   */
  List<String> loseNetwork(boolean anew) throws IOException {
    told.write(anew ? "return\n" : "reconnect\n");
    told.flush();
    List<String> back = new ArrayList<>();
    for (String line = said.readLine(); !"returned".equals(line); line = said.readLine()) {
      if (line == null) {
        throw new IOException("The visitors have not come back");
      }
      back.add(line);
    }
    return back;
  }

  /** Ends it when all visitors have so many steps; what they have got, line by line. */
  List<String> end(long steps) throws IOException {
    told.write(steps + "\n");
    told.flush();
    List<String> lines = said.lines().toList();
    if (lines.isEmpty() || !lines.getLast().equals("over")) {
      throw new IOException("The visitors have not told all they got");
    }
    return lines.subList(0, lines.size() - 1);
  }

  @Override
  public void close() {
    try {
      told.close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException gone) {
      process.destroyForcibly();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
