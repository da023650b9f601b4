package mx.recauda.e2e;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the pages of a server that is running, one of each kind that links lead to: median and
 * 95th percentile of the whole answer, and their ratio to the goal of 150 ms. Arguments: address,
 * repetitions, then accounts. It is a measurement and not a test: it says nothing on a busy
 * machine.
 */
final class MedidaDePaginas {

    private static final BigDecimal META_MS = BigDecimal.valueOf(150);
    private static final BigDecimal NANOS_POR_MS = BigDecimal.valueOf(1_000_000);
    private static final int CALENTAMIENTO = 3;
    private static final Pattern ENLACE = Pattern.compile("<a\\b[^>]*?\\shref=\"(/[^\"#]*)");
    private static final Pattern FICHA = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient cliente =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String direccion;

    private MedidaDePaginas(String direccion) {
        this.direccion = direccion.replaceAll("/$", "");
    }

    public static void main(String[] argumentos) throws IOException, InterruptedException {
        Map<String, List<Long>> medidas = new TreeMap<>();
        int veces = Integer.parseInt(argumentos[1]);
        for (String cuenta : List.of(argumentos).subList(2, argumentos.length)) {
            MedidaDePaginas medida = new MedidaDePaginas(argumentos[0]);
            medida.entra(cuenta);
            for (Map.Entry<String, String> pagina : medida.paginas().entrySet()) {
                if (!medidas.containsKey(pagina.getKey())) {
                    medidas.put(pagina.getKey(), medida.mide(pagina.getValue(), veces));
                }
            }
        }
        imprime(medidas);
    }

    private void entra(String cuenta) throws IOException, InterruptedException {
        Matcher ficha = FICHA.matcher(pide("/entrar").body());
        String csrf = ficha.find() ? ficha.group(1) : "";
        String cuerpo =
                "cuenta="
                        + cuenta
                        + "&clave=recauda-demo&_csrf="
                        + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
        cliente.send(
                HttpRequest.newBuilder(URI.create(direccion + "/entrar"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(cuerpo))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> pide(String ruta) throws IOException, InterruptedException {
        return cliente.send(
                HttpRequest.newBuilder(URI.create(direccion + ruta))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** One address of each kind, by kind. */
    private Map<String, String> paginas() throws IOException, InterruptedException {
        Map<String, String> paginas = new LinkedHashMap<>();
        Deque<String> cola = new ArrayDeque<>(List.of("/"));
        paginas.put("/", "/");
        while (!cola.isEmpty()) {
            HttpResponse<String> respuesta = pide(cola.poll());
            boolean pagina =
                    respuesta.headers().firstValue("Content-Type").orElse("").contains("html");
            Matcher enlace = ENLACE.matcher(pagina ? respuesta.body() : "");
            while (enlace.find()) {
                String ruta = enlace.group(1).replace("&amp;", "&").replace(" ", "%20");
                if (!esArchivo(ruta) && paginas.putIfAbsent(clase(ruta), ruta) == null) {
                    cola.add(ruta);
                }
            }
        }
        return paginas;
    }

    private static boolean esArchivo(String ruta) {
        return ruta.matches(".*\\.(csv|xlsx|pdf|zip|json)(\\?.*)?") || ruta.contains("/archivos/");
    }

    private static String clase(String ruta) {
        return ruta.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("(?<=/)\\d+(?=/|$)", "N")
                .replaceAll("/reglas/[A-Z]+-\\d+", "/reglas/ID");
    }

    private List<Long> mide(String ruta, int veces) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < veces + CALENTAMIENTO; i++) {
            long antes = System.nanoTime();
            pide(ruta);
            if (i >= CALENTAMIENTO) {
                nanos.add(System.nanoTime() - antes);
            }
        }
        Collections.sort(nanos);
        return nanos;
    }

    private static void imprime(Map<String, List<Long>> medidas) {
        System.out.println("| page | p50 ms | p95 ms | p95 / goal |");
        System.out.println("|---|---|---|---|");
        medidas.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<String, List<Long>>>comparingLong(
                                        e -> percentil(e.getValue(), 95))
                                .reversed())
                .forEach(e ->
                        System.out.println(
                                "| `"
                                        + e.getKey()
                                        + "` | "
                                        + ms(percentil(e.getValue(), 50))
                                        + " | "
                                        + ms(percentil(e.getValue(), 95))
                                        + " | "
                                        + ms(percentil(e.getValue(), 95))
                                                .divide(META_MS, 2, RoundingMode.HALF_UP)
                                        + " |"));
    }

    private static long percentil(List<Long> ordenados, int cual) {
        return ordenados.get(Math.ceilDiv(ordenados.size() * cual, 100) - 1);
    }

    private static BigDecimal ms(long nanos) {
        return BigDecimal.valueOf(nanos).divide(NANOS_POR_MS, 1, RoundingMode.HALF_UP);
    }
}
