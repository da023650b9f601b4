package mx.recauda.platform.determinacion.internal;

import static mx.recauda.platform.determinacion.internal.DeterminacionPropia.arreglo;
import static mx.recauda.platform.determinacion.internal.DeterminacionPropia.centavos;
import static mx.recauda.platform.determinacion.internal.DeterminacionPropia.textos;

import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.DiferenciaDeTrabajador;
import mx.recauda.ley.confronta.Motivo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha.Origen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Writes a presentation and its confronta, whole. */
@Component
class EscritorDeConfrontas {

    private final JdbcClient jdbc;
    private final Identificadores identificadores;

    EscritorDeConfrontas(JdbcClient jdbc, Identificadores identificadores) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
    }

    /** A cause of a line of the difference of a worker, as a row. */
    private record FilaDeMotivo(UUID diferencia, int orden, Diferencia linea, Motivo motivo) {}

    UUID guarda(
            MesPresentado mes,
            UUID cedula,
            UUID documento,
            Origen origen,
            Confronta confronta,
            Instant ahora) {
        UUID presentacion = identificadores.nuevo();
        jdbc.sql(
                        "INSERT INTO determinacion.presentacion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        presentacion,
                        mes.registro(),
                        mes.oficina(),
                        mes.mes().primerDia(),
                        origen.formato(),
                        origen.huella(),
                        documento,
                        origen.archivo(),
                        origen.version(),
                        origen.tipoDeDocumento(),
                        origen.folio(),
                        cedula,
                        TablaDePropuestas.enUtc(ahora),
                        origen.presentadaPor())
                .update();
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO determinacion.confronta
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?::bigint[], ?)
                        """)
                .params(id, presentacion)
                .param(mes.propuesta().orElse(null))
                .params(
                        mes.registro(),
                        mes.oficina(),
                        mes.numero(),
                        mes.nombre(),
                        mes.mes().primerDia(),
                        confronta.iguales(),
                        confronta.diferencias().size(),
                        arreglo(centavos(confronta.instituto())),
                        arreglo(centavos(confronta.patron())),
                        TablaDePropuestas.enUtc(ahora))
                .update();
        diferencias(id, confronta.diferencias());
        return id;
    }

    private void diferencias(UUID confronta, List<DiferenciaDeTrabajador> diferencias) {
        List<UUID> ids = diferencias.stream().map(d -> identificadores.nuevo()).toList();
        jdbc.sql(
                        """
                        INSERT INTO determinacion.confronta_diferencia
                        SELECT t.id, ?, t.orden, t.nss, t.nombre, t.causa, t.instituto, t.patron
                        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
                            WITH ORDINALITY AS t (id, nss, nombre, causa, instituto, patron, orden)
                        """)
                .params(
                        confronta,
                        textos(ids, UUID::toString),
                        textos(diferencias, DiferenciaDeTrabajador::nss),
                        textos(diferencias, DiferenciaDeTrabajador::nombre),
                        textos(diferencias, d -> d.principal().name()),
                        sumas(diferencias, Diferencia::instituto),
                        sumas(diferencias, Diferencia::patron))
                .update();
        List<FilaDeMotivo> motivos = new ArrayList<>();
        IntStream.range(0, ids.size())
                .forEach(i -> motivos.addAll(filas(ids.get(i), diferencias.get(i))));
        guardaMotivos(motivos);
    }

    private static List<FilaDeMotivo> filas(UUID id, DiferenciaDeTrabajador diferencia) {
        List<FilaDeMotivo> filas = new ArrayList<>();
        for (Diferencia linea : diferencia.diferencias()) {
            for (Motivo motivo : linea.motivos()) {
                filas.add(new FilaDeMotivo(id, filas.size() + 1, linea, motivo));
            }
        }
        return filas;
    }

    private void guardaMotivos(List<FilaDeMotivo> filas) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.confronta_motivo
                        SELECT * FROM unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::bigint[], ?::bigint[], ?::bigint[])
                        """)
                .params(
                        textos(filas, f -> f.diferencia().toString()),
                        filas.stream().mapToInt(FilaDeMotivo::orden).toArray(),
                        textos(filas, f -> f.linea().linea().name()),
                        textos(filas, f -> f.motivo().causa().name()),
                        textos(filas, f -> f.motivo().instituto()),
                        textos(filas, f -> f.motivo().patron()),
                        numeros(filas, f -> f.linea().instituto().centavos()),
                        numeros(filas, f -> f.linea().patron().centavos()),
                        numeros(filas, f -> f.motivo().importe().centavos()))
                .update();
    }

    private static long[] sumas(
            List<DiferenciaDeTrabajador> diferencias, Function<Diferencia, Importe> lado) {
        return numeros(
                diferencias,
                d -> d.diferencias().stream().mapToLong(l -> lado.apply(l).centavos()).sum());
    }

    private static <T> long[] numeros(List<T> filas, ToLongFunction<T> campo) {
        return filas.stream().mapToLong(campo).toArray();
    }
}
