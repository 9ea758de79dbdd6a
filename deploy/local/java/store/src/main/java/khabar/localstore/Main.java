package khabar.localstore;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts the store: {@code --host H --port P --file F --cache-mb N}. Stops, with all data on file, at SIGTERM. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> options = options(arguments);
    StoreServer server =
        StoreServer.start(
            option(options, "host"),
            Integer.parseInt(option(options, "port")),
            Path.of(option(options, "file")),
            Integer.parseInt(option(options, "cache-mb")));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    Thread.currentThread().join();
  }

  private static Map<String, String> options(String[] arguments) {
    if (arguments.length % 2 != 0) throw new IllegalArgumentException("every option needs a value");
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
    return options;
  }

  private static String option(Map<String, String> options, String name) {
    String value = options.get(name);
    if (value == null) throw new IllegalArgumentException("--" + name + " is required");
    return value;
  }
}
