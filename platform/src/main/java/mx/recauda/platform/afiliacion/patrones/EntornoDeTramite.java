package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.Entorno;
import mx.recauda.ley.afiliacion.patron.Entorno.RegistroVigente;
import mx.recauda.ley.afiliacion.patron.ReglasPatronales;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Actividad;
import mx.recauda.platform.catalogo.Catalogos;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What surrounds a procedure: catalogues, and the registros of one RFC in the whole country. */
@Component
class EntornoDeTramite {

    private final RegistrosPatronales registros;
    private final HechosPatronales hechos;
    private final Catalogos catalogos;
    private final FechaDeOperacion fecha;
    private final JdbcClient jdbc;
    private final TransactionTemplate aparte;
    private final Clock reloj;

    EntornoDeTramite(
            RegistrosPatronales registros,
            HechosPatronales hechos,
            Catalogos catalogos,
            FechaDeOperacion fecha,
            JdbcClient jdbc,
            PlatformTransactionManager transacciones,
            Clock reloj) {
        this.registros = registros;
        this.hechos = hechos;
        this.catalogos = catalogos;
        this.fecha = fecha;
        this.jdbc = jdbc;
        this.aparte = new TransactionTemplate(transacciones);
        this.aparte.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reloj = reloj;
    }

    /**
     * What is read of the whole country for a procedure.
     *
     * @param suyos registros of the RFC of who starts or takes over; none when nobody does
     */
    record Leido(List<RegistroListado> suyos, Entorno entorno) {}

    /** For a procedure in which nobody new takes part. */
    Leido sinNadie(LocalDate dia) {
        return new Leido(List.of(), entorno(dia, List.of()));
    }

    /**
     * For whoever starts or takes over. Two procedures of the same RFC wait for each other until
     * their transactions end, so that the second one sees the registro of the first; it is read in
     * a transaction of its own, because that of the caller has one scope.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Leido de(String texto, LocalDate dia) {
        String rfc = rfc(texto);
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('afiliacion.patron ' || ?, 0))")
                .param(rfc)
                .query((fila, numero) -> 0)
                .single();
        return Alcances.nacional(() ->
                Objects.requireNonNull(
                        aparte.execute(estado -> {
                            List<RegistroListado> suyos = registros.delRfc(rfc);
                            return new Leido(suyos, entorno(dia, suyos));
                        })));
    }

    static String rfc(String texto) {
        return texto.strip().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private Entorno entorno(LocalDate dia, List<RegistroListado> suyos) {
        List<RegistroVigente> vigentes =
                suyos.stream()
                        .filter(r -> r.vigente(dia))
                        .map(r ->
                                new RegistroVigente(
                                        r.numero(),
                                        r.numero().substring(0, 3),
                                        r.modalidad(),
                                        fraccion(r.id(), dia)))
                        .toList();
        return new Entorno(
                fecha.hoy(),
                ReglasPatronales.ultimoDia(dia, Calendario.deTerminos()),
                fraccion -> catalogos.actividad(fraccion, dia).map(Actividad::clase),
                modalidad ->
                        catalogos.modalidades(dia).stream()
                                .anyMatch(m -> m.clave().equals(modalidad)),
                municipio -> catalogos.municipio(municipio).isPresent(),
                vigentes);
    }

    private String fraccion(UUID registro, LocalDate dia) {
        return hechos.historia(registro).al(dia, reloj.instant()).fraccion().orElse("");
    }
}
