package org.socex.examples.springboot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven through chromedriver by the W3C WebDriver protocol. */
final class Browser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process driver;
  private final URI session;

  private Browser(Process driver, URI root) {
    this.driver = driver;
    Map<String, ?> options =
        Map.of("args", List.of("--headless=new", "--no-sandbox", "--window-size=1280,900"));
    JsonNode opened =
        call(
            "POST",
            root.resolve("/session"),
            Map.of(
                "capabilities",
                Map.of(
                    "alwaysMatch",
                    Map.of(
                        "goog:chromeOptions",
                        options,
                        "goog:loggingPrefs",
                        Map.of("browser", "ALL")))));
    session = root.resolve("/session/" + opened.path("sessionId").asString() + "/");
  }

  static Browser open() {
    try {
      Process driver =
          new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        Matcher port = PORT.matcher(line);
        if (port.find()) {
          return new Browser(driver, URI.create("http://127.0.0.1:" + port.group(1)));
        }
      }
      throw new IOException("chromedriver did not start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void go(URI page) {
    call("POST", session.resolve("url"), Map.of("url", page.toString()));
  }

  /** Types into the first element that matches a CSS selector. */
  void type(String selector, String text) {
    JsonNode found =
        call(
            "POST", session.resolve("element"), Map.of("using", "css selector", "value", selector));
    String id = found.values().iterator().next().asString();
    call("POST", session.resolve("element/" + id + "/value"), Map.of("text", text));
  }

  /** Runs a script and returns its result. */
  JsonNode run(String script, Object... arguments) {
    return call(
        "POST",
        session.resolve("execute/sync"),
        Map.of("script", script, "args", List.of(arguments)));
  }

  /** Waits until a script returns true. */
  void await(String script, Object... arguments) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      if (run(script, arguments).asBoolean(false)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("still false after 30 s: " + script);
  }

  /** Sets the preferred colour scheme, light or dark. */
  void scheme(String scheme) {
    call(
        "POST",
        session.resolve("goog/cdp/execute"),
        Map.of(
            "cmd",
            "Emulation.setEmulatedMedia",
            "params",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme)))));
  }

  void resize(int width, int height) {
    call("POST", session.resolve("window/rect"), Map.of("width", width, "height", height));
  }

  /** {@return the messages of the console since the last call, with violations of the policy} */
  List<String> console() {
    return call("POST", session.resolve("se/log"), Map.of("type", "browser"))
        .valueStream()
        .map(entry -> entry.path("message").asString())
        .toList();
  }

  void screenshot(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        Base64.getDecoder().decode(call("GET", session.resolve("screenshot"), null).asString()));
  }

  private JsonNode call(String method, URI uri, Object body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(120))
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
            .build();
    try {
      JsonNode value =
          MAPPER.readTree(client.send(request, BodyHandlers.ofString()).body()).path("value");
      if (value.has("error")) {
        throw new AssertionError(value.path("message").asString());
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    try {
      call("DELETE", URI.create(session.toString().replaceFirst("/$", "")), null);
    } finally {
      driver.destroy();
    }
  }
}
