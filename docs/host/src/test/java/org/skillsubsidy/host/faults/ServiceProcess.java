package org.skillsubsidy.host.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.skillsubsidy.host.HostApplication;

/** The service in a Java of its own, which can be killed. */
final class ServiceProcess {

  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

  private final int port;
  private final String database;
  private final Path log;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile Process process;

  private ServiceProcess(int port, String database, Path log) throws IOException {
    this.port = port;
    this.database = database;
    this.log = log;
    process = launch();
  }

  /** Starts the service without waiting for it. */
  static ServiceProcess start(int port, String database, Path log) throws IOException {
    return new ServiceProcess(port, database, log);
  }

  private Process launch() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            HostApplication.class.getName(),
            "--server.port=" + port,
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=postgres",
            "--springdoc.api-docs.enabled=false");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Kills the process without warning, and starts another in its place. */
  void killAndStartAgain() throws IOException {
    stop();
    process = launch();
  }

  /** Kills the process without warning. */
  void stop() {
    process.destroyForcibly().onExit().join();
  }

  /** Waits until the service and its database answer. */
  void awaitUp() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri("/ledger/seal")).build();
    Instant deadline = Instant.now().plus(LONGEST_START);
    while (true) {
      try {
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        assertThat(Instant.now())
            .as("the service of port %d starts: %s", port, e)
            .isBefore(deadline);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  int port() {
    return port;
  }
}
