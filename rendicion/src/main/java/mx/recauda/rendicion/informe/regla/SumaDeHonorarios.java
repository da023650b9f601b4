package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeHonorarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The responsible units make the total, in budget and in contracts. */
final class SumaDeHonorarios implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-006",
                    "Suma de honorarios",
                    Gravedad.ALTA,
                    "honorarios: presupuesto ejercido y contratos de cada unidad y del total",
                    "Corrige el renglón o el total.",
                    "LFPRH 69, último párrafo; formato de contrataciones por honorarios 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, RenglonDeHonorarios.TABLA, "suma de renglones = total");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        List<RenglonDeHonorarios> renglones = RenglonDeHonorarios.de(informe);
        List<Verificacion> hechas = new ArrayList<>();
        for (RenglonDeHonorarios total : renglones) {
            if (total.esTotal()) {
                comprueba(
                                "presupuesto ejercido",
                                "presupuesto_ejercido",
                                total,
                                renglones,
                                RenglonDeHonorarios::ejercido)
                        .ifPresent(hechas::add);
                comprueba(
                                "contratos del periodo",
                                "contratos_periodo",
                                total,
                                renglones,
                                RenglonDeHonorarios::contratos)
                        .ifPresent(hechas::add);
            }
        }
        return hechas;
    }

    private static Optional<Verificacion> comprueba(
            String objeto,
            String columna,
            RenglonDeHonorarios total,
            List<RenglonDeHonorarios> renglones,
            Function<RenglonDeHonorarios, Optional<BigDecimal>> valor) {
        List<BigDecimal> partes =
                renglones.stream()
                        .filter(r -> !r.esTotal())
                        .flatMap(r -> valor.apply(r).stream())
                        .toList();
        Optional<BigDecimal> publicado = valor.apply(total);
        if (partes.isEmpty() || publicado.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                COMPRUEBA.igual(
                        objeto,
                        Formula.suma(partes),
                        publicado.get(),
                        Senala.celda(RenglonDeHonorarios.TABLA, total.fila(), columna)));
    }
}
