package org.skillsubsidy.host.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Starts a PostgreSQL of its own, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoOtherDatabase.class)
class EmbeddedDatabase {

  @Bean(destroyMethod = "close")
  EmbeddedServer embeddedServer(
      @Value("${host.data}") Path data, @Value("${host.database-port}") int port)
      throws IOException {
    return EmbeddedServer.start(data, port);
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return EmbeddedServer.USER;
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return server.url();
      }
    };
  }

  /** Holds where no database is named. */
  static final class NoOtherDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().containsProperty("spring.datasource.url");
    }
  }
}
