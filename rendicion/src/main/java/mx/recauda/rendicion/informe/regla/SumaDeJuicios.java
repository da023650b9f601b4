package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeJuicios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The months make the total of each result; the results make the total of their group. */
final class SumaDeJuicios implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-005",
                    "Suma de juicios",
                    Gravedad.ALTA,
                    "juicios: número y cuantía de cada mes, subtotal y total",
                    "Corrige el mes o el total con el listado de sentencias del trimestre.",
                    "Informe nacional de juicios fiscales 4T-2014 (el documento no cita fundamento)",
                    Confianza.CONFIRMADA);

    private static final Comprueba CUANTIA =
            new Comprueba(FICHA, RenglonDeJuicios.TABLA, "suma = total (cuantía)");
    private static final Comprueba NUMERO =
            new Comprueba(FICHA, RenglonDeJuicios.TABLA, "suma = total (número)");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        List<RenglonDeJuicios> renglones = RenglonDeJuicios.de(informe);
        List<Verificacion> hechas = new ArrayList<>();
        for (RenglonDeJuicios total : renglones) {
            if (total.esTotal()) {
                List<RenglonDeJuicios> partes =
                        renglones.stream().filter(r -> esParte(r, total)).toList();
                comprueba(CUANTIA, "cuantia", total, partes, RenglonDeJuicios::cuantia)
                        .ifPresent(hechas::add);
                comprueba(NUMERO, "numero", total, partes, RenglonDeJuicios::numero)
                        .ifPresent(hechas::add);
            }
        }
        return hechas;
    }

    private static boolean esParte(RenglonDeJuicios parte, RenglonDeJuicios total) {
        return parte.grupo().equals(total.grupo())
                && (total.esTotalDeGrupo()
                        ? parte.esTotal() && !parte.esTotalDeGrupo()
                        : !parte.esTotal() && parte.resultado().equals(total.resultado()));
    }

    private static Optional<Verificacion> comprueba(
            Comprueba comprueba,
            String columna,
            RenglonDeJuicios total,
            List<RenglonDeJuicios> partes,
            Function<RenglonDeJuicios, Optional<BigDecimal>> valor) {
        List<BigDecimal> sumandos = partes.stream().flatMap(p -> valor.apply(p).stream()).toList();
        Optional<BigDecimal> publicado = valor.apply(total);
        if (sumandos.isEmpty() || publicado.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                comprueba.igual(
                        total.resultado(),
                        Formula.suma(sumandos),
                        publicado.get(),
                        Senala.celda(RenglonDeJuicios.TABLA, total.fila(), columna)));
    }
}
