package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Vocabulario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The published variation is that of the last cut, with one decimal; with nothing approved it is
 * undefined and must be left blank.
 */
final class PorcentajeDeAdecuacion implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-003",
                    "Porcentaje de la adecuación",
                    Gravedad.ALTA,
                    "adecuaciones: aprobado, modificado del último corte y variación publicada",
                    "Publica el porcentaje calculado; si lo aprobado es cero, deja la celda vacía y explica en una nota que no está definido.",
                    "LFPRH 60; fórmula impresa en el formato: ((modificado/aprobado)-1)*100",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, Adecuacion.TABLA, "((modificado/aprobado)-1)*100 con 1 decimal");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        return Adecuacion.de(informe).stream().flatMap(a -> comprueba(a).stream()).toList();
    }

    private static Optional<Verificacion> comprueba(Adecuacion adecuacion) {
        Optional<BigDecimal> modificado =
                adecuacion.ultimo().flatMap(Adecuacion.AlCorte::modificado);
        if (adecuacion.columnaVariacion().isEmpty()
                || adecuacion.aprobado().isEmpty()
                || modificado.isEmpty()) {
            return Optional.empty();
        }
        RefCelda celda =
                Senala.celda(Adecuacion.TABLA, adecuacion.fila(), adecuacion.columnaVariacion());
        Optional<BigDecimal> calculado =
                Formula.VARIACION_PORCENTUAL
                        .aplica(modificado.get(), adecuacion.aprobado().get())
                        .numero();
        if (Vocabulario.sinDato(adecuacion.variacion())) {
            return calculado
                    .filter(c -> c.signum() != 0)
                    .map(c -> COMPRUEBA.sinPublicar(adecuacion.concepto(), c, celda));
        }
        Optional<BigDecimal> publicado = NumeroPublicado.numero(adecuacion.variacion());
        if (calculado.isEmpty()) {
            boolean esNumero = publicado.isPresent();
            return esNumero
                    ? Optional.of(
                            COMPRUEBA.indefinido(
                                    adecuacion.concepto(), adecuacion.variacion(), celda))
                    : Optional.empty();
        }
        return publicado.map(
                p -> COMPRUEBA.igual(adecuacion.concepto(), calculado.get(), p, celda));
    }
}
