package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.VariacionDeGasto;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The programmable expenditure of the variation table is the one indicators divide by. */
final class GastoProgramable implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-067",
                    "Gasto programable del cuadro y del indicador",
                    Gravedad.MEDIA,
                    "variacion_gasto: ejercido en millones; indicadores: B que dice gasto programable, en pesos",
                    "Usa el mismo gasto programable en los dos lugares, o explica la diferencia de alcance.",
                    "Informe trimestral: cruce del cuadro de variación con los denominadores de los indicadores de gasto",
                    Confianza.INFERIDA);

    private static final BigDecimal MILLON = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TOLERANCIA_MDP = new BigDecimal("0.1");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Optional<VariacionDeGasto> cuadro =
                VariacionDeGasto.de(informe).stream()
                        .filter(v -> Texto.plano(v.concepto()).startsWith("gasto programable"))
                        .filter(v -> v.ejercido().isPresent())
                        .filter(v -> Texto.plano(v.fila().crudo("unidad")).contains("millon"))
                        .findFirst();
        if (cuadro.isEmpty()) {
            return List.of();
        }
        return IndicadorReportado.de(informe).stream()
                .filter(i ->
                        Texto.plano(i.etiquetaB()).contains("gasto programable")
                                && i.b().isPresent())
                .filter(i -> difiere(i.b().get(), cuadro.get().ejercido().orElseThrow()))
                .map(i -> hallazgo(i, cuadro.get()))
                .toList();
    }

    private static boolean difiere(BigDecimal pesos, BigDecimal millones) {
        BigDecimal enMillones = pesos.divide(MILLON, 1, RoundingMode.HALF_UP);
        return enMillones.subtract(millones).abs().compareTo(TOLERANCIA_MDP) > 0;
    }

    private static Hallazgo hallazgo(IndicadorReportado i, VariacionDeGasto cuadro) {
        String ejercido = Impreso.numero(cuadro.ejercido().orElseThrow());
        String denominador = Impreso.numero(i.b().orElseThrow());
        return new Senala(FICHA, IndicadorReportado.TABLA)
                .en(
                        i.rotulo() + ", B",
                        denominador,
                        ejercido + " mdp",
                        "El indicador %s divide entre %s pesos y el cuadro de variación reporta %s millones ejercidos."
                                .formatted(i.rotulo(), denominador, ejercido),
                        Senala.celda(IndicadorReportado.TABLA, i.fila(), "b"),
                        Senala.celda(VariacionDeGasto.TABLA, cuadro.fila(), "ejercido"));
    }
}
