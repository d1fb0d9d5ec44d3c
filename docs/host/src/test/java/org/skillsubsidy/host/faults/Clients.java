package org.skillsubsidy.host.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.json.PolicyJson;

/**
 * Clients that send every request until it is answered: to one service or the other, over
 * connections that they cut now and then in the middle of a request.
 */
final class Clients implements AutoCloseable {

  private static final int CLIENTS = 16;
  private static final int ONE_OF_THESE_IS_CUT = 8;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  private final List<ServiceProcess> services;
  private final long seed;
  private final Queue<SubsidyClaim> waiting;
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<?>> running = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  private final Semaphore answered = new Semaphore(0);

  /** What was answered. */
  final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  final AtomicInteger sent = new AtomicInteger();
  final AtomicInteger cut = new AtomicInteger();
  final AtomicInteger lost = new AtomicInteger();
  final AtomicInteger refused = new AtomicInteger();
  final AtomicInteger unavailable = new AtomicInteger();

  /** What the service said to a claim, finally. */
  record Answer(SubsidyClaim claim, int status, String body) {}

  Clients(List<ServiceProcess> services, List<SubsidyClaim> requests, long seed) {
    this.services = services;
    this.seed = seed;
    waiting = new ConcurrentLinkedQueue<>(requests);
  }

  void start() {
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(seed + i);
      running.add(threads.submit(() -> work(random)));
    }
  }

  /** Waits until some requests are answered, or a client failed. */
  void awaitAnswers(int number) throws Exception {
    while (answers.size() < number) {
      for (Future<?> client : running) {
        if (client.isDone()) {
          client.get();
        }
      }
      answered.tryAcquire(1, TimeUnit.SECONDS);
    }
  }

  /** Waits until everything is answered. */
  void finish() throws Exception {
    for (Future<?> client : running) {
      client.get();
    }
  }

  private Void work(Random random) throws IOException, InterruptedException {
    for (SubsidyClaim claim = waiting.poll(); claim != null; claim = waiting.poll()) {
      answers.add(answer(claim, random));
      answered.release();
    }
    return null;
  }

  private Answer answer(SubsidyClaim claim, Random random)
      throws IOException, InterruptedException {
    String document = PolicyJson.write(claim);
    int turn = random.nextInt(services.size());
    while (true) {
      ServiceProcess service = services.get(turn++ % services.size());
      sent.incrementAndGet();
      try {
        if (random.nextInt(ONE_OF_THESE_IS_CUT) == 0) {
          sendAndCut(service, document, random);
          continue;
        }
        HttpRequest request =
            HttpRequest.newBuilder(service.uri("/claims"))
                .header("Content-Type", "application/json")
                .timeout(LONGEST_ANSWER)
                .POST(BodyPublishers.ofString(document))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 503) {
          return new Answer(claim, response.statusCode(), response.body());
        }
        unavailable.incrementAndGet();
      } catch (ConnectException e) {
        refused.incrementAndGet();
      } catch (IOException e) {
        lost.incrementAndGet();
      }
      services.get(turn % services.size()).awaitUp();
    }
  }

  /** Sends a part of a request, or all of it, and goes away without reading an answer. */
  private void sendAndCut(ServiceProcess service, String document, Random random)
      throws IOException {
    byte[] body = document.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      // A reset in place of an orderly end.
      socket.setSoLinger(true, 0);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body, 0, random.nextBoolean() ? body.length : random.nextInt(body.length));
      out.flush();
    }
    cut.incrementAndGet();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
