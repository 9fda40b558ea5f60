package org.socex.examples.springboot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port, started once for all tests, and an HTTP client for it. */
final class RunningHost {
  static final String JSON = "application/json";
  static final JsonMapper MAPPER = JsonMapper.shared();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final URI ROOT =
      URI.create(
          "http://127.0.0.1:"
              + SpringApplication.run(Application.class, "--server.port=0")
                  .getEnvironment()
                  .getRequiredProperty("local.server.port"));

  private RunningHost() {}

  static URI uri(String path) {
    return ROOT.resolve(path);
  }

  static HttpResponse<String> post(String path, String body) {
    return post(path, JSON, "*/*", BodyPublishers.ofString(body));
  }

  static HttpResponse<String> post(String path, byte[] body) {
    return post(path, JSON, "*/*", BodyPublishers.ofByteArray(body));
  }

  static HttpResponse<String> post(
      String path, String contentType, String accept, BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", contentType)
            .header("Accept", accept)
            .POST(body));
  }

  static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("no answer", e);
    }
  }

  static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  static JsonNode json(HttpResponse<String> response) {
    return MAPPER.readTree(response.body());
  }
}
