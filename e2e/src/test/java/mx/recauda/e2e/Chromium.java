package mx.recauda.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine, started once for all the journeys. */
final class Chromium {

    private static final List<String> NOMBRES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Long, so that a busy machine is not a failure; what is right is seen at once. */
    static final int ESPERA_MS = 90_000;

    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser NAVEGADOR = arranca();

    private Chromium() {}

    static Browser navegador() {
        return NAVEGADOR;
    }

    private static Browser arranca() {
        List<String> argumentos =
                "root".equals(System.getProperty("user.name"))
                        ? List.of("--no-sandbox", "--disable-dev-shm-usage")
                        : List.of("--disable-dev-shm-usage");
        PlaywrightAssertions.setDefaultAssertionTimeout(ESPERA_MS);
        Browser navegador =
                PLAYWRIGHT
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(ejecutable())
                                        .setArgs(argumentos));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            navegador.close();
                            PLAYWRIGHT.close();
                        }));
        return navegador;
    }

    private static Path ejecutable() {
        Stream<String> carpetas = Stream.of(System.getenv("PATH").split(File.pathSeparator));
        Optional<Path> indicado =
                Optional.ofNullable(System.getenv("RECAUDA_CHROMIUM")).map(Path::of);
        return indicado.or(() ->
                        carpetas.flatMap(c -> NOMBRES.stream().map(n -> Path.of(c, n)))
                                .filter(Files::isExecutable)
                                .findFirst())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no Chromium on the PATH: install it, or set"
                                        + " RECAUDA_CHROMIUM to its executable"));
    }
}
