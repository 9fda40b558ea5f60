package org.socex.springboot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.SpringApplication;

/** The application on a free port, started once for all tests, and an HTTP client for it. */
final class RunningHost {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final URI ROOT =
      URI.create(
          "http://127.0.0.1:"
              + SpringApplication.run(
                      Host.class, "--server.port=0", "--server.address=127.0.0.1")
                  .getEnvironment()
                  .getRequiredProperty("local.server.port"));

  private RunningHost() {}

  static HttpResponse<String> post(String path, String body) {
    return send(
        HttpRequest.newBuilder(ROOT.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  static HttpResponse<String> postGzip(String path, byte[] body) {
    return send(
        HttpRequest.newBuilder(ROOT.resolve(path))
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(ROOT.resolve(path)));
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
}
