package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeContratos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was spent does not exceed what was programmed, nor that the annual amount. */
final class OrdenDeContratos implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-022",
                    "Ejercido, programado y anual en orden",
                    Gravedad.ALTA,
                    "contratos_plurianuales: anual, programado y ejercido de cada concepto",
                    "Corrige el importe, o reporta la ampliación del monto anual con su autorización.",
                    "LFPRH 50; formato de contratos plurianuales 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, RenglonDeContratos.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<RenglonDeContratos> renglones = RenglonDeContratos.de(informe);
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (RenglonDeContratos menor : renglones) {
            if (menor.esEjercido()) {
                renglones.stream()
                        .filter(r -> r.esProgramado() && r.periodo().equals(menor.periodo()))
                        .forEach(mayor -> compara(menor, mayor).ifPresent(hallazgos::add));
            }
            if (menor.esProgramado()
                    && renglones.stream()
                                    .filter(r ->
                                            r.esAnual()
                                                    && r.concepto().equals(menor.concepto())
                                                    && r.monto()
                                                            .filter(m -> m.signum() > 0)
                                                            .isPresent())
                                    .count()
                            == 1) {
                renglones.stream()
                        .filter(r ->
                                r.esAnual() && r.monto().filter(m -> m.signum() > 0).isPresent())
                        .forEach(mayor -> compara(menor, mayor).ifPresent(hallazgos::add));
            }
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> compara(RenglonDeContratos menor, RenglonDeContratos mayor) {
        boolean excede =
                menor.concepto().equals(mayor.concepto())
                        && menor.monto().isPresent()
                        && mayor.monto().isPresent()
                        && menor.monto().get().compareTo(mayor.monto().get()) > 0;
        if (!excede) {
            return Optional.empty();
        }
        String chico = Impreso.numero(menor.monto().orElseThrow());
        String grande = Impreso.numero(mayor.monto().orElseThrow());
        return Optional.of(
                SENALA.en(
                        menor.concepto() + ", " + menor.medida() + " " + menor.periodo(),
                        chico,
                        "a lo más " + grande,
                        "Lo %s (%s) es mayor que lo %s (%s)."
                                .formatted(
                                        menor.esEjercido() ? "ejercido" : "programado",
                                        chico,
                                        mayor.esAnual() ? "anual autorizado" : "programado",
                                        grande),
                        Senala.celda(RenglonDeContratos.TABLA, menor.fila(), "monto"),
                        Senala.celda(RenglonDeContratos.TABLA, mayor.fila(), "monto")));
    }
}
