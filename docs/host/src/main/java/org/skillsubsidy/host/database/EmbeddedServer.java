package org.skillsubsidy.host.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose files stay in a folder, for one service at a time. Where the service was
 * killed, its database runs on; the next service on the same folder finds it and uses it.
 */
public final class EmbeddedServer implements Closeable {

  /** The only user, who needs no password: the server listens on this machine alone. */
  public static final String USER = "postgres";

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private final FileChannel lock;
  private final int port;
  private final Closeable server;

  private EmbeddedServer(FileChannel lock, int port, Closeable server) {
    this.lock = lock;
    this.port = port;
    this.server = server;
    LOG.info("database: {}", url());
  }

  /**
   * Starts a server, or finds the one that runs on the folder.
   *
   * @param data the folder for its files and its log
   * @param port the port of a server that is started; 0 for any that is free
   * @return the server
   * @throws IOException if it cannot be started, or if another service uses the folder
   */
  public static EmbeddedServer start(Path data, int port) throws IOException {
    Path cluster = Files.createDirectories(data.toAbsolutePath()).resolve("postgres");
    // Held until the process ends, however it ends.
    FileChannel lock = FileChannel.open(data.resolve("lock"), CREATE, WRITE);
    if (lock.tryLock() == null) {
      lock.close();
      throw new IOException("another service uses " + data.toAbsolutePath());
    }
    Path pidFile = cluster.resolve("postmaster.pid");
    if (Files.exists(pidFile)) {
      // Line 1 is the process, line 4 the port.
      List<String> lines = Files.readAllLines(pidFile);
      ProcessHandle process = ProcessHandle.of(Long.parseLong(lines.get(0))).orElse(null);
      if (process != null && process.info().command().orElse("").contains("postgres")) {
        return new EmbeddedServer(lock, Integer.parseInt(lines.get(3)), process::destroy);
      }
    }
    Redirect log = Redirect.appendTo(data.resolve("postgres.log").toFile());
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            // By default it is a database for tests, which may forget what it has acknowledged.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            // Neither statements nor the values of a broken constraint, which hold identities.
            .setServerConfig("log_error_verbosity", "terse")
            .setServerConfig("log_min_error_statement", "panic")
            .start();
    return new EmbeddedServer(lock, server.getPort(), server);
  }

  /**
   * Returns where the database is.
   *
   * @return the JDBC URL without a user
   */
  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  /** Stops the server; its files stay. */
  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
