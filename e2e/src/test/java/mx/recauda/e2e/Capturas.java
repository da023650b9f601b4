package mx.recauda.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Path;
import java.util.List;

/**
 * Takes pictures of the pages of a server that is running, to be looked at. Arguments: address,
 * account, folder, then {@code name=path} for each picture; {@code name@390=path} takes it narrow,
 * {@code name@390d=path} narrow and dark. {@code path|selector} follows the first such link of the
 * page.
 */
final class Capturas {

    private Capturas() {}

    public static void main(String[] argumentos) {
        BrowserContext contexto =
                Chromium.navegador()
                        .newContext(new Browser.NewContextOptions().setBaseURL(argumentos[0]));
        Page pagina = contexto.newPage();
        pagina.navigate("/entrar");
        pagina.fill("#cuenta", argumentos[1]);
        pagina.fill("#clave", "recauda-demo");
        pagina.click("main button[type=submit]");
        List.of(argumentos)
                .subList(3, argumentos.length)
                .forEach(a -> toma(pagina, Path.of(argumentos[2]), a));
        contexto.close();
        System.exit(0);
    }

    private static void toma(Page pagina, Path carpeta, String argumento) {
        String[] partes = argumento.split("=", 2);
        String ancho = partes[0].contains("@") ? partes[0].replaceAll(".*@", "") : "1440";
        boolean oscuro = ancho.endsWith("d");
        pagina.setViewportSize(Integer.parseInt(ancho.replace("d", "")), 900);
        pagina.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(oscuro ? ColorScheme.DARK : ColorScheme.LIGHT));
        String[] pasos = partes[1].split("\\|", 2);
        pagina.navigate(pasos[0]);
        if (pasos.length > 1) {
            pagina.navigate(pagina.locator(pasos[1]).first().getAttribute("href"));
        }
        Path archivo = carpeta.resolve(partes[0] + ".png");
        pagina.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(!partes[0].startsWith("_"))
                        .setPath(archivo));
        ImagenCorta.reduce(archivo);
    }
}
