package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeContratos;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spending less than 90 % of what was programmed at the close asks for an explanation. */
final class EjercidoContraProgramado implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-021",
                    "Ejercido muy por debajo de lo programado",
                    Gravedad.BAJA,
                    "contratos_plurianuales: programado y ejercido del último corte de cada concepto",
                    "Agrega la explicación del subejercicio en la columna de justificación.",
                    "LFPRH 50, último párrafo; el umbral de 90 % es criterio de revisión",
                    Confianza.PROPUESTA);

    private static final Senala SENALA = new Senala(FICHA, RenglonDeContratos.TABLA);

    private static final BigDecimal UMBRAL_PCT = BigDecimal.valueOf(90);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<RenglonDeContratos> renglones = RenglonDeContratos.de(informe);
        Optional<Corte> ultimo =
                renglones.stream()
                        .filter(RenglonDeContratos::esEjercido)
                        .flatMap(r -> r.corte().stream())
                        .max(Comparator.naturalOrder());
        return renglones.stream()
                .filter(r -> r.esEjercido() && r.corte().equals(ultimo))
                .flatMap(r -> revisa(r, renglones).stream())
                .toList();
    }

    private static Optional<Hallazgo> revisa(
            RenglonDeContratos ejercido, List<RenglonDeContratos> renglones) {
        boolean explicado =
                renglones.stream()
                        .filter(r -> r.concepto().equals(ejercido.concepto()))
                        .anyMatch(r ->
                                r.fila().texto("justificacion").isPresent()
                                        || r.fila().texto("explicacion").isPresent());
        return renglones.stream()
                .filter(r -> r.esProgramado() && r.concepto().equals(ejercido.concepto()))
                .filter(r -> r.periodo().equals(ejercido.periodo()))
                .filter(r -> !explicado && r.monto().filter(m -> m.signum() > 0).isPresent())
                .findFirst()
                .flatMap(p -> pct(ejercido, p).map(pct -> hallazgo(ejercido, p, pct)));
    }

    private static Optional<BigDecimal> pct(
            RenglonDeContratos ejercido, RenglonDeContratos programado) {
        return ejercido.monto()
                .flatMap(e ->
                        Formula.RAZON_PORCENTUAL
                                .aplica(e, programado.monto().orElseThrow())
                                .numero())
                .filter(p -> p.compareTo(UMBRAL_PCT) < 0);
    }

    private static Hallazgo hallazgo(
            RenglonDeContratos ejercido, RenglonDeContratos programado, BigDecimal pct) {
        String cifras =
                "%s de %s"
                        .formatted(
                                Impreso.numero(ejercido.monto().orElseThrow()),
                                Impreso.numero(programado.monto().orElseThrow()));
        return SENALA.en(
                ejercido.concepto() + ", ejercido " + ejercido.periodo(),
                pct + " %",
                "al menos " + UMBRAL_PCT + " %, o explicación",
                "Lo ejercido al cierre es %s %% de lo programado (%s) y no hay explicación."
                        .formatted(pct, cifras),
                Senala.celda(RenglonDeContratos.TABLA, ejercido.fila(), "monto"),
                Senala.celda(RenglonDeContratos.TABLA, programado.fila(), "monto"));
    }
}
