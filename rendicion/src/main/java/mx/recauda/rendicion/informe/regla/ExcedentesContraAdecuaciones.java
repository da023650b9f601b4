package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.IngresoExcedente;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Income above the estimate is modified minus original budget, so it shows among the income
 * changes.
 */
final class ExcedentesContraAdecuaciones implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-061",
                    "Ingresos excedentes contra adecuaciones de ingresos",
                    Gravedad.MEDIA,
                    "ingresos_excedentes: registrado al cierre; adecuaciones: renglones de ingresos al cierre, sin transferencias",
                    "Concilia los dos cuadros: agrega la adecuación de ingresos que falta o corrige el excedente.",
                    "LFPRH 20-II; nota de la sección: excedentes = presupuesto modificado − original, sin transferencias por adeudos",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, IngresoExcedente.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Adecuacion> adecuaciones = Adecuacion.de(informe);
        if (adecuaciones.isEmpty()) {
            return List.of();
        }
        List<Adecuacion> ingresos =
                adecuaciones.stream()
                        .filter(a -> Texto.plano(a.seccion()).startsWith("ingreso"))
                        .filter(a -> !Texto.plano(a.concepto()).contains("transferencia"))
                        .toList();
        List<IngresoExcedente> alCierre = alCierre(IngresoExcedente.de(informe));
        BigDecimal excedente =
                Formula.suma(alCierre.stream().flatMap(i -> i.registrado().stream()).toList());
        BigDecimal adecuado =
                Formula.suma(ingresos.stream().flatMap(a -> cambio(a).stream()).toList());
        if (excedente.compareTo(adecuado) == 0) {
            return List.of();
        }
        return alCierre.stream()
                .filter(i -> i.registrado().filter(m -> m.signum() != 0).isPresent())
                .filter(i ->
                        ingresos.stream()
                                .filter(a -> Texto.equivale(a.concepto(), i.concepto()))
                                .noneMatch(a ->
                                        cambio(a)
                                                .filter(c ->
                                                        c.compareTo(i.registrado().orElseThrow())
                                                                == 0)
                                                .isPresent()))
                .map(i -> hallazgo(i, adecuado))
                .toList();
    }

    private static List<IngresoExcedente> alCierre(List<IngresoExcedente> renglones) {
        Optional<Corte> ultimo =
                renglones.stream()
                        .flatMap(r -> Corte.lee(r.periodo()).stream())
                        .max(Comparator.naturalOrder());
        return renglones.stream()
                .filter(r -> Corte.lee(r.periodo()).equals(ultimo))
                .filter(r -> !Texto.plano(r.concepto()).startsWith("total"))
                .toList();
    }

    private static Optional<BigDecimal> cambio(Adecuacion a) {
        return a.ultimo().flatMap(Adecuacion.AlCorte::adecuacion);
    }

    private static Hallazgo hallazgo(IngresoExcedente i, BigDecimal adecuado) {
        String monto = Impreso.numero(i.registrado().orElseThrow());
        return SENALA.en(
                (i.concepto() + " " + i.periodo()).strip(),
                monto,
                Impreso.numero(adecuado),
                "Se registran %s de ingresos excedentes en %s y las adecuaciones de ingresos, sin transferencias, suman %s."
                        .formatted(monto, i.concepto(), Impreso.numero(adecuado)),
                Senala.celda(IngresoExcedente.TABLA, i.fila(), "monto"));
    }
}
