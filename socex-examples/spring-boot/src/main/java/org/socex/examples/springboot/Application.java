package org.socex.examples.springboot;

import org.socex.json.ReadLimits;
import org.socex.json.SocexJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** Starts the web service: a page, {@code POST /validate}, {@code POST /editions} and rules. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

  /** Creates the configuration. */
  public Application() {}

  /**
   * Starts the web service.
   *
   * @param args arguments of Spring Boot, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  @Bean
  ReadLimits limits(@Value("${socex.max-document}") DataSize document) {
    return ReadLimits.standard().withDocument(Math.toIntExact(document.toBytes()));
  }

  @Bean
  SocexJson json(ReadLimits limits) {
    return SocexJson.builder().limits(limits).build();
  }
}
