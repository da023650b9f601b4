package mx.recauda.platform.rendicion.expediente;

import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.PlanDeCaptura;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft with the shape of the report it takes it from, as it stood at an instant. */
final class FormaDeBorrador {

    private final PlanDeCaptura plan;
    private final Informe informe;

    private FormaDeBorrador(PlanDeCaptura plan, Informe informe) {
        this.plan = plan;
        this.informe = informe;
    }

    /** Empty when the files are not those of a report. */
    static Optional<FormaDeBorrador> de(
            Borrador borrador, List<Archivo> base, Map<Casilla, String> valores) {
        return FormulaDeCifra.informe(base)
                .map(informe -> PlanDeCaptura.de(borrador, informe))
                .map(plan ->
                        new FormaDeBorrador(
                                plan,
                                plan.arma(borrador, new HashSet<>(plan.secciones()), valores)));
    }

    /** The formula of a cell; empty when it is captured and not derived, or is not of the form. */
    Optional<FormulaDeCifra> formula(Casilla casilla) {
        Tabla tabla = informe.tabla(casilla.tabla());
        int lugar = ClavesDeFila.INFORME_TRIMESTRAL.nombres(tabla).indexOf(casilla.fila());
        return lugar < 0
                ? Optional.empty()
                : FormulaDeCifra.de(informe, casilla.tabla(), lugar, casilla.columna());
    }

    /** What the auditor says of a cell: the findings that name it, or its whole row. */
    List<Hallazgo> hallazgos(Casilla casilla) {
        return AuditorTrimestral.auditor().revisa(informe).stream()
                .filter(h ->
                        h.celdas().stream()
                                .flatMap(ref -> plan.casilla(ref).stream())
                                .anyMatch(c -> es(c, casilla)))
                .toList();
    }

    private static boolean es(Casilla hallada, Casilla cifra) {
        return hallada.tabla().equals(cifra.tabla())
                && hallada.fila().equals(cifra.fila())
                && (hallada.columna().isEmpty() || hallada.columna().equals(cifra.columna()));
    }
}
