package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of a series have no gap between the first and the last reported. */
final class HuecoEnLaSerie implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-038",
                    "Hueco en la serie de códigos",
                    Gravedad.BAJA,
                    "compromisos e indicadores: código",
                    "Reporta el código que falta, o anota que salió del catálogo.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Pattern CODIGO = Pattern.compile("(\\p{L}+)\\.(\\d{1,3})");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return Stream.of(AvanceReportado.TABLA, IndicadorReportado.TABLA)
                .flatMap(t -> revisa(informe.tabla(t)))
                .toList();
    }

    private static Stream<Hallazgo> revisa(Tabla tabla) {
        Map<String, NavigableMap<Integer, Fila>> series = new LinkedHashMap<>();
        for (Fila fila : tabla.filas()) {
            Matcher m = CODIGO.matcher(fila.crudo("codigo").strip());
            if (m.matches()) {
                series.computeIfAbsent(m.group(1), k -> new TreeMap<>())
                        .putIfAbsent(Integer.valueOf(m.group(2)), fila);
            }
        }
        return series.entrySet().stream()
                .flatMap(s ->
                        IntStream.range(s.getValue().firstKey(), s.getValue().lastKey())
                                .filter(n -> !s.getValue().containsKey(n))
                                .mapToObj(
                                        n -> hallazgo(tabla.clave(), s.getKey(), n, s.getValue())));
    }

    private static Hallazgo hallazgo(
            String tabla, String serie, int falta, NavigableMap<Integer, Fila> suyos) {
        String codigo = serie + "." + falta;
        Map.Entry<Integer, Fila> siguiente = Objects.requireNonNull(suyos.higherEntry(falta));
        return new Senala(FICHA, tabla)
                .en(
                        codigo,
                        suyos.keySet().stream()
                                .map(n -> serie + "." + n)
                                .collect(Collectors.joining(", ")),
                        codigo,
                        "Falta %s: la serie %s salta de %d a %d."
                                .formatted(
                                        codigo,
                                        serie,
                                        Objects.requireNonNull(suyos.lowerKey(falta)),
                                        siguiente.getKey()),
                        Senala.celda(tabla, siguiente.getValue(), "codigo"));
    }
}
