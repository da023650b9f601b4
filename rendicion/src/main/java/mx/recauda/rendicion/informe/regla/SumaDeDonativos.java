package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Donativo;
import mx.recauda.rendicion.informe.Informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** At each cut and in each amount column, the beneficiaries make the total. */
final class SumaDeDonativos implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-004",
                    "Suma de donativos",
                    Gravedad.ALTA,
                    "donativos: montos de cada beneficiario y del renglón de total, por periodo",
                    "Corrige el monto del beneficiario o el total.",
                    "LFPRH 80-V; formato de donativos otorgados 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, Donativo.TABLA, "suma de beneficiarios = total");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        List<Donativo> renglones = Donativo.de(informe);
        List<Verificacion> hechas = new ArrayList<>();
        for (Donativo total : renglones) {
            if (total.esTotal()) {
                List<Donativo> partes =
                        renglones.stream()
                                .filter(d -> !d.esTotal() && d.periodo().equals(total.periodo()))
                                .toList();
                for (int i = 0; i < total.montos().size(); i++) {
                    comprueba(total, partes, i).ifPresent(hechas::add);
                }
            }
        }
        return hechas;
    }

    private static Optional<Verificacion> comprueba(Donativo total, List<Donativo> partes, int i) {
        Donativo.Monto publicado = total.montos().get(i);
        List<BigDecimal> sumandos =
                partes.stream().flatMap(p -> p.montos().get(i).importe().stream()).toList();
        if (publicado.importe().isEmpty() || sumandos.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                COMPRUEBA.igual(
                        objeto(total, publicado),
                        Formula.suma(sumandos),
                        publicado.importe().get(),
                        Senala.celda(Donativo.TABLA, total.fila(), publicado.columna())));
    }

    private static String objeto(Donativo total, Donativo.Monto monto) {
        boolean esElPrincipal =
                total.total().filter(t -> t.columna().equals(monto.columna())).isPresent();
        String periodo = total.periodo().isEmpty() ? "total" : total.periodo();
        return esElPrincipal ? periodo : periodo + " " + monto.columna();
    }
}
