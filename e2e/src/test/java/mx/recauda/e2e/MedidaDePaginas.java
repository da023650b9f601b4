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
 * 95th percentile of the whole answer, their ratio to the goal of 150 ms, and that of the median to
 * the home page, which is all that says something on a busy machine. Arguments: address,
 * repetitions, then accounts. It is a measurement and not a test.
 */
final class MedidaDePaginas {

    private static final BigDecimal META_MS = BigDecimal.valueOf(150);
    private static final BigDecimal NANOS_POR_MS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal UN_DECIMO = new BigDecimal("0.1");
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
            Map<String, String> paginas = medida.paginas();
            paginas.keySet().removeAll(medidas.keySet());
            medidas.putAll(medida.mide(paginas, veces));
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

    /** Round by round, and not page by page: what else the machine does falls on all of them. */
    private Map<String, List<Long>> mide(Map<String, String> paginas, int veces)
            throws IOException, InterruptedException {
        Map<String, List<Long>> nanos = new TreeMap<>();
        for (int i = 0; i < veces + CALENTAMIENTO; i++) {
            for (Map.Entry<String, String> pagina : paginas.entrySet()) {
                long antes = System.nanoTime();
                pide(pagina.getValue());
                if (i >= CALENTAMIENTO) {
                    nanos.computeIfAbsent(pagina.getKey(), k -> new ArrayList<>())
                            .add(System.nanoTime() - antes);
                }
            }
        }
        nanos.values().forEach(Collections::sort);
        return nanos;
    }

    private static void imprime(Map<String, List<Long>> medidas) {
        BigDecimal inicio =
                ms(percentil(medidas.getOrDefault("/", List.of(META_MS.longValueExact())), 50))
                        .max(UN_DECIMO);
        System.out.println("| page | p50 ms | p95 ms | p95 / goal | p50 / home |");
        System.out.println("|---|---|---|---|---|");
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
                                        + " | "
                                        + ms(percentil(e.getValue(), 50))
                                                .divide(inicio, 2, RoundingMode.HALF_UP)
                                        + " |"));
    }

    private static long percentil(List<Long> ordenados, int cual) {
        return ordenados.get(Math.ceilDiv(ordenados.size() * cual, 100) - 1);
    }

    private static BigDecimal ms(long nanos) {
        return BigDecimal.valueOf(nanos).divide(NANOS_POR_MS, 1, RoundingMode.HALF_UP);
    }
}
