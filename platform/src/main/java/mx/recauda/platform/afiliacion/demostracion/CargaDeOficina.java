package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.synthetic.Pais;
import mx.recauda.synthetic.PatronSintetico;
import mx.recauda.synthetic.TrabajadorSintetico;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/** Writes some registros with everything of theirs, in the transaction of whoever asks. */
@Component
class CargaDeOficina {

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final HechosEnTabla hechos;
    private final PatronesDeCarga patrones;
    private final TrabajadoresDeCarga trabajadores;

    CargaDeOficina(
            JdbcClient jdbc,
            Identificadores identificadores,
            HechosEnTabla hechos,
            PatronesDeCarga patrones,
            TrabajadoresDeCarga trabajadores) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.hechos = hechos;
        this.patrones = patrones;
        this.trabajadores = trabajadores;
    }

    /** Writes the registros; all of it is kept or nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RegistroCargado> carga(Pais pais, List<PatronSintetico> suyos) {
        List<RegistroCargado> registros = prepara(pais, suyos);
        patrones.agrega(registros);
        trabajadores.agrega(registros);
        return registros;
    }

    /** Gives identities and instants; nothing closes a cut until the transaction ends. */
    private List<RegistroCargado> prepara(Pais pais, List<PatronSintetico> suyos) {
        List<List<TrabajadorSintetico>> gente =
                suyos.stream().map(p -> pais.trabajadores(p).toList()).toList();
        Fuentes fuentes = new Fuentes(gente);
        Instant piso = ultimoCorte();
        List<RegistroCargado> registros = new ArrayList<>();
        for (int i = 0; i < suyos.size(); i++) {
            registros.add(
                    new RegistroCargado(
                            identificadores.nuevo(), suyos.get(i), gente.get(i), piso, fuentes));
        }
        return registros;
    }

    private Instant ultimoCorte() {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtext('afiliacion.corte'))")
                .query((fila, numero) -> 0)
                .single();
        return jdbc.sql(
                        "SELECT coalesce(max(cerrado_en), '1970-01-01T00:00:00Z') FROM afiliacion.corte")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Identities of UUIDv7 and numbers of the sequence, asked for all at once. */
    private final class Fuentes implements RegistroCargado.Fuentes {

        private final Queue<Long> numeros;

        Fuentes(List<List<TrabajadorSintetico>> gente) {
            int actos = gente.stream().flatMap(List::stream).mapToInt(t -> t.actos().size()).sum();
            this.numeros = new ArrayDeque<>(hechos.numeros(actos));
        }

        @Override
        public UUID identidad() {
            return identificadores.nuevo();
        }

        @Override
        public long numero() {
            return numeros.remove();
        }
    }
}
