package org.skillsubsidy.host;

import java.time.Clock;
import java.time.ZoneId;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. Whatever a host decides about the plan, such as its terms, it decides here. */
@SpringBootApplication(proxyBeanMethods = false)
public class HostApplication {

  /** Made by Spring. */
  public HostApplication() {}

  /**
   * Starts the service.
   *
   * @param args properties, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(HostApplication.class, args);
  }

  /**
   * Decides by the plan's own terms.
   *
   * @return one calculator for all threads
   */
  @Bean
  SubsidyCalculator calculator() {
    return PolicyCalculator.DEFAULT;
  }

  /**
   * Tells the day on which a payment is booked.
   *
   * @return a clock of the place that pays
   */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
