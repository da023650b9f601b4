package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.error.Severidad;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.Empleo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Computes a month of an employer from affiliation, with the pure law. */
@Component
class CalculoDePropuesta {

    private final EmpleosParaCuotas empleos;
    private final SalariosEnTabla salarios;

    CalculoDePropuesta(EmpleosParaCuotas empleos, SalariosEnTabla salarios) {
        this.empleos = empleos;
        this.salarios = salarios;
    }

    /**
     * A month computed.
     *
     * @param patron who
     * @param prima premium used
     * @param incidencias what was found computing; an error leaves a worker out
     * @param empleados the workers known, whether or not they could be computed
     */
    record Calculo(
            PatronConocido patron,
            Tasa prima,
            CedulaDeDeterminacion cedula,
            List<Incidencia> incidencias,
            List<Empleo> empleados) {

        /** Workers left out because their facts could not be computed. */
        int apartados() {
            return (int) incidencias.stream().filter(i -> i.severidad() == Severidad.ERROR).count();
        }

        /** Rows by name. */
        List<RenglonDePropuesta> renglones() {
            Map<String, UUID> ids = new HashMap<>();
            empleados.forEach(e -> ids.put(e.nss().valor(), e.asegurado()));
            return cedula.renglones().stream()
                    .map(r -> renglon(r, Objects.requireNonNull(ids.get(nss(r)))))
                    .toList();
        }

        private static String nss(Renglon renglon) {
            return renglon.trabajador().nss().valor();
        }

        private static RenglonDePropuesta renglon(Renglon r, UUID asegurado) {
            return new RenglonDePropuesta(
                    asegurado,
                    r.trabajador().nss().valor(),
                    r.trabajador().nombreLegible(),
                    r.mes().dias(),
                    r.mes().incapacidades() + r.mes().licencias(),
                    r.mes().ausencias(),
                    r.mes().sdi(),
                    r.mes().salarios(),
                    Importes.de(r));
        }
    }

    Calculo calcula(UUID registro, Mes mes, Instant conocidoEn) {
        PatronConocido patron =
                empleos.patron(registro, mes.ultimoDia(), conocidoEn)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.NO_HAY,
                                        ErrorDeDeterminacion.NO_HAY_REGISTRO,
                                        registro.toString()));
        Tasa prima =
                patron.prima()
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.CONFLICTO,
                                        ErrorDeDeterminacion.SIN_PRIMA,
                                        patron.registro().valor(),
                                        mes.toString()));
        LocalDate desde = mes.cierraBimestre() ? mes.anterior().primerDia() : mes.primerDia();
        List<Empleo> empleados = empleos.empleos(registro, desde, mes.ultimoDia(), conocidoEn);
        Map<UUID, List<Hecho.SalarioDiario>> diarios =
                salarios.conocidos(List.of(registro), mes.ultimoDia(), conocidoEn)
                        .getOrDefault(registro, Map.of());
        Resultado<CedulaDeDeterminacion> resultado =
                CedulaDeDeterminacion.determina(
                        patron(patron, prima),
                        mes,
                        empleados.stream().map(e -> trabajador(e, diarios)).toList(),
                        Idioma.ES);
        return new Calculo(patron, prima, resultado.valor(), resultado.incidencias(), empleados);
    }

    static Patron patron(PatronConocido patron, Tasa prima) {
        return new Patron(
                patron.registro(), patron.nombre(), patron.rfc(), patron.zona(), prima, false);
    }

    static Trabajador trabajador(Empleo empleo, Map<UUID, List<Hecho.SalarioDiario>> diarios) {
        List<Hecho> hechos = new ArrayList<>(empleo.hechos());
        hechos.addAll(diarios.getOrDefault(empleo.asegurado(), List.of()));
        return new Trabajador(
                empleo.nss(),
                empleo.nombre(),
                "",
                empleo.curp(),
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                hechos);
    }
}
