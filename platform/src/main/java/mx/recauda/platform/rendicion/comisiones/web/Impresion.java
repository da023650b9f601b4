package mx.recauda.platform.rendicion.comisiones.web;

import mx.recauda.formats.comision.PdfDeSeguimiento;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.rendicion.comisiones.Seguimiento;
import mx.recauda.platform.rendicion.comisiones.VisitaGuardada;
import mx.recauda.rendicion.comision.visita.Evaluacion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sheet that a commission takes to its next visit. */
final class Impresion {

    private static final String NADA = "—";
    private static final Formato FORMATO = new Formato();

    private Impresion() {}

    static byte[] de(VisitaGuardada visita, Seguimiento.Cambios cambios, LocalDate dia) {
        var antes = cambios.anterior().visita().programada();
        return PdfDeSeguimiento.escribe(
                new PdfDeSeguimiento.Hoja(
                        visita.visita().programada().pliego(),
                        visita.visita().programada().oficina(),
                        antes.pliego(),
                        FORMATO.fecha(antes.al()),
                        FORMATO.fecha(dia),
                        cambios.cambios().stream().map(Impresion::acuerdo).toList(),
                        cambios.puntos().stream().map(Impresion::punto).toList()));
    }

    private static List<String> acuerdo(Seguimiento.Cambio c) {
        return List.of(
                c.ahora().clave(),
                c.ahora().texto(),
                c.ahora().responsable(),
                c.ahora().termino().map(FORMATO::fecha).orElse(NADA),
                c.ahora().efecto(),
                estado(c.antes()),
                estado(c.ahora().estado()),
                c.ahora().avance().map(a -> a + " %").orElse(NADA));
    }

    private static String estado(String estado) {
        return estado.isEmpty() ? NADA : estado.replace('_', ' ');
    }

    private static List<String> punto(Evaluacion e) {
        return List.of(
                e.punto().inciso() + ") " + e.punto().texto(),
                e.unidad(),
                numero(e.anteanterior()),
                numero(e.anterior()),
                numero(e.valor()),
                numero(e.cambio()),
                numero(e.meta()),
                numero(e.diferencia()));
    }

    private static String numero(Optional<BigDecimal> n) {
        return n.map(FORMATO::numero).orElse(NADA);
    }
}
