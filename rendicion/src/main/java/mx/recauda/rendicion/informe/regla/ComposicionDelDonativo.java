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
import java.util.List;
import java.util.Optional;

/** The resources of each origin make the amount of the donation. */
final class ComposicionDelDonativo implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-012",
                    "Composición del donativo",
                    Gravedad.ALTA,
                    "donativos: monto total y montos por origen de los recursos",
                    "Corrige el monto o su origen.",
                    "LFPRH 80-V; formato de donativos otorgados 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, Donativo.TABLA, "recursos fiscales + recursos propios = monto");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        return Donativo.de(informe).stream().flatMap(d -> comprueba(d).stream()).toList();
    }

    private static Optional<Verificacion> comprueba(Donativo donativo) {
        List<BigDecimal> partes =
                donativo.porFuente().stream().flatMap(m -> m.importe().stream()).toList();
        return donativo.total()
                .filter(t -> t.importe().isPresent() && !partes.isEmpty())
                .map(t ->
                        COMPRUEBA.igual(
                                (donativo.beneficiario() + " " + donativo.periodo()).strip(),
                                Formula.suma(partes),
                                t.importe().orElseThrow(),
                                Senala.celda(Donativo.TABLA, donativo.fila(), t.columna())));
    }
}
