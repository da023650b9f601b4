package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The net amount an explanation gives, in millions, is a change that the row reports. */
final class ExplicacionContraDelta implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-080",
                    "Importe explicado contra el cambio",
                    Gravedad.BAJA,
                    "adecuaciones: importes netos (o el único importe) de la explicación; cambios respecto de lo aprobado y entre cortes",
                    "Genera la explicación a partir de los movimientos para que concilie con el cuadro.",
                    "LFPRH 60; informe trimestral 4T-2014: explicaciones en millones de pesos",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, Adecuacion.TABLA);

    private static final BigDecimal MILLON = BigDecimal.valueOf(1_000_000);
    private static final String IMPORTE = "(\\d[\\d,]*(?:\\.\\d+)?) (?:mdp|millones)";
    private static final Pattern NETO =
            Pattern.compile(
                    "\\b(?:disminucion|decremento|reduccion|incremento|aumento|ampliacion)(?:es)? net[oa]s? (?:de|por) "
                            + IMPORTE);
    private static final Pattern CUALQUIERA = Pattern.compile("\\b" + IMPORTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return Adecuacion.de(informe).stream().flatMap(ExplicacionContraDelta::revisa).toList();
    }

    private static Stream<Hallazgo> revisa(Adecuacion adecuacion) {
        List<BigDecimal> cambios = cambios(adecuacion);
        return cambios.isEmpty()
                ? Stream.of()
                : importes(Texto.plano(adecuacion.explicacion())).stream()
                        .filter(i ->
                                cambios.stream().noneMatch(c -> redondea(c, i).compareTo(i) == 0))
                        .map(i -> hallazgo(adecuacion, i, cambios));
    }

    private static List<BigDecimal> importes(String explicacion) {
        List<BigDecimal> netos = numeros(NETO, explicacion);
        if (!netos.isEmpty()) {
            return netos;
        }
        List<BigDecimal> todos = numeros(CUALQUIERA, explicacion);
        return todos.size() == 1 ? todos : List.of();
    }

    private static List<BigDecimal> numeros(Pattern patron, String texto) {
        return patron.matcher(texto)
                .results()
                .flatMap(m -> NumeroPublicado.numero(m.group(1)).stream())
                .toList();
    }

    /** Changes of the row, without sign: at each cut against the approved, and between cuts. */
    private static List<BigDecimal> cambios(Adecuacion adecuacion) {
        List<BigDecimal> enCortes =
                adecuacion.cortes().stream().flatMap(c -> c.adecuacion().stream()).toList();
        List<BigDecimal> cambios = new ArrayList<>(enCortes);
        for (int i = 1; i < enCortes.size(); i++) {
            cambios.add(enCortes.get(i).subtract(enCortes.get(i - 1)));
        }
        return cambios.stream().map(BigDecimal::abs).toList();
    }

    private static BigDecimal redondea(BigDecimal pesos, BigDecimal comoEste) {
        return pesos.divide(MILLON, Math.max(0, comoEste.scale()), RoundingMode.HALF_UP);
    }

    private static Hallazgo hallazgo(
            Adecuacion adecuacion, BigDecimal importe, List<BigDecimal> cambios) {
        BigDecimal cercano =
                cambios.stream()
                        .map(c -> c.divide(MILLON, 1, RoundingMode.HALF_UP))
                        .min(Comparator.comparing(c -> c.subtract(importe).abs()))
                        .orElseThrow();
        return SENALA.en(
                adecuacion.concepto() + ", explicación",
                Impreso.numero(importe) + " mdp",
                Impreso.numero(cercano) + " mdp",
                "La explicación da %s mdp y ningún cambio del renglón lo iguala; el más cercano es de %s mdp."
                        .formatted(Impreso.numero(importe), Impreso.numero(cercano)),
                Senala.celda(Adecuacion.TABLA, adecuacion.fila(), "explicacion"));
    }
}
