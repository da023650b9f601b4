package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.ley.confronta.SinCalculo;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Severidad;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.internal.CalculoDePropuesta.Calculo;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the institute knows of a month as one side of a confronta: computed again, so that every
 * stretch of wage is told.
 */
@Component
class DeclaracionDelInstituto {

    private final CalculoDePropuesta emision;

    DeclaracionDelInstituto(CalculoDePropuesta emision) {
        this.emision = emision;
    }

    /**
     * The institute's side.
     *
     * @param sinCalculo workers whose facts cannot be computed; they are not in the declaration
     */
    record Lado(Declaracion declaracion, List<SinCalculo> sinCalculo) {}

    Lado de(UUID registro, Mes mes, Instant conocidoEn) {
        Calculo calculo = emision.calcula(registro, mes, conocidoEn);
        return new Lado(DeclaracionDeCedula.de(calculo.cedula()), sinCalculo(calculo));
    }

    // The place of an incident of a worker begins with the NSS.
    private static List<SinCalculo> sinCalculo(Calculo calculo) {
        Map<String, String> codigos = new LinkedHashMap<>();
        for (Incidencia i : calculo.incidencias()) {
            if (i.severidad() == Severidad.ERROR) {
                codigos.putIfAbsent(i.campo().split(" ", 2)[0], i.codigo());
            }
        }
        return calculo.empleados().stream()
                .flatMap(e ->
                        Optional.ofNullable(codigos.get(e.nss().valor())).stream()
                                .map(codigo ->
                                        new SinCalculo(
                                                e.nss().valor(),
                                                e.nombre().replace('$', ' ').strip(),
                                                codigo)))
                .toList();
    }
}
